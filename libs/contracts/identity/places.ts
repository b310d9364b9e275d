import { z } from 'zod';
import { CompleteText, Id, StateCode, TimeZone } from '../common/index.js';

export const AgencyKind = z
  .enum(['police', 'customs', 'gendarmerie', 'coast-guard', 'army', 'justice'])
  .meta({ id: 'AgencyKind' });

export const State = z
  .strictObject({ code: StateCode, name: CompleteText, timeZone: TimeZone, active: z.boolean() })
  .meta({
    id: 'State',
    examples: [
      { code: 'ma', name: { ar: 'المغرب', fr: 'Maroc', en: 'Morocco' }, timeZone: 'Africa/Casablanca', active: true },
    ],
  });

export const Agency = z
  .strictObject({ id: Id, stateCode: StateCode, kind: AgencyKind, name: CompleteText })
  .meta({ id: 'Agency' });

/** A border crossing or a unit. */
export const Post = z
  .strictObject({
    id: Id,
    stateCode: StateCode,
    agencyId: Id,
    name: CompleteText,
    border: z.enum(['land', 'air', 'sea']),
    timeZone: TimeZone,
  })
  .meta({ id: 'Post' });

export type State = z.output<typeof State>;
export type Agency = z.output<typeof Agency>;
export type AgencyKind = z.output<typeof AgencyKind>;
export type Post = z.output<typeof Post>;
