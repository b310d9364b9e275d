import { z } from 'zod';
import { CompleteText, Id, StateCode, listOf, operation } from '../../common/index.js';
import { Closing, GivenName, MergedInto, NewClosing, NewMerger } from './structure.js';

export const AgencyKind = z
  .enum(['police', 'customs', 'gendarmerie', 'coast-guard', 'army', 'justice'])
  .meta({ id: 'AgencyKind' });

const count = z.number().int();

export const Agency = z
  .strictObject({
    id: Id,
    stateCode: StateCode,
    kind: AgencyKind,
    name: CompleteText,
    closing: Closing.nullable(),
    mergedInto: MergedInto.nullable(),
    /** Units and posts of it that are open. */
    posts: count,
    /** Active people of the agency; null to readers who neither keep nor oversee it. */
    people: count.nullable(),
    allowed: z.array(z.string()),
    version: count,
  })
  .meta({ id: 'Agency' });

const AgencyFacts = z.strictObject({ kind: AgencyKind, name: GivenName });

export const NewAgency = AgencyFacts.extend({ stateCode: StateCode }).meta({
  id: 'NewAgency',
  examples: [
    {
      stateCode: 'tn',
      kind: 'customs',
      name: { ar: 'الديوانة التونسية', fr: 'Douane tunisienne', en: 'Tunisian Customs' },
    },
  ],
});

const agencyParams = z.object({ agencyId: Id });
const keeps = ['state-admin', 'registrar'] as const;

export const listAgencies = operation({
  id: 'identity.list-agencies',
  method: 'GET',
  path: '/agencies',
  summary: 'Agencies, by state and name: of the own state, of all for the staff of the centre',
  allow: 'signed-in',
  ...listOf(
    Agency,
    {
      state: StateCode.optional(),
      kind: AgencyKind.optional(),
      /** Only those that may still be chosen, or only those that may not. */
      open: z.stringbool().optional(),
    },
    { counted: ['state', 'kind', 'open'], sorted: ['state', 'name', 'kind'], usual: 'state' },
  ),
});

export const getAgency = operation({
  id: 'identity.get-agency',
  method: 'GET',
  path: '/agencies/:agencyId',
  summary: 'One agency',
  allow: 'signed-in',
  params: agencyParams,
  response: Agency,
  errors: ['identity.agency-not-found'],
});

export const createAgency = operation({
  id: 'identity.create-agency',
  method: 'POST',
  path: '/agencies',
  summary: 'Enter an agency: of any state by the registrar, of the own state by its administrator',
  allow: keeps,
  body: NewAgency,
  response: Agency,
  errors: [
    'identity.structure-of-another-state',
    'identity.state-unknown',
    'identity.state-closed',
    'identity.agency-name-taken',
  ],
});

export const changeAgency = operation({
  id: 'identity.change-agency',
  method: 'PUT',
  path: '/agencies/:agencyId',
  summary: 'Change the names or the kind of an agency',
  allow: keeps,
  params: agencyParams,
  body: AgencyFacts.meta({ id: 'AgencyChange' }),
  response: Agency,
  conditional: true,
  errors: ['identity.agency-not-found', 'identity.agency-closed', 'identity.agency-name-taken'],
});

export const closeAgency = operation({
  id: 'identity.close-agency',
  method: 'POST',
  path: '/agencies/:agencyId/closings',
  summary: 'Close an agency that has neither people nor posts any more; it stays in every record',
  allow: keeps,
  params: agencyParams,
  body: NewClosing,
  response: Agency,
  status: 200,
  errors: [
    'identity.agency-not-found',
    'identity.agency-closed',
    'identity.closing-ahead',
    'identity.agency-has-people',
    'identity.agency-has-posts',
  ],
});

export const mergeAgency = operation({
  id: 'identity.merge-agency',
  method: 'POST',
  path: '/agencies/:agencyId/mergers',
  summary: 'Merge an agency into another of its state: its posts and people move on, its record stays',
  allow: keeps,
  params: agencyParams,
  body: NewMerger,
  response: Agency,
  status: 200,
  errors: [
    'identity.agency-not-found',
    'identity.agency-closed',
    'identity.closing-ahead',
    'identity.merger-into-itself',
    'identity.merger-target-not-found',
    'identity.merger-names-alike',
  ],
});

export type Agency = z.output<typeof Agency>;
export type AgencyKind = z.output<typeof AgencyKind>;
export type AgencyFacts = z.output<typeof AgencyFacts>;
export type NewAgency = z.output<typeof NewAgency>;
