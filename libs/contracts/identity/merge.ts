import { z } from 'zod';
import { Id, Instant, NamePair, PageQuery, StateCode, operation, pageOf, proseOf } from '../common/index.js';
import { Person } from './person.js';

const Reason = proseOf(500);
const Named = z.strictObject({ id: Id, name: NamePair });

/** A cohort to which both records were nominated: both keep what they have there, and the officer counts once. */
export const SharedCohort = z.strictObject({ id: Id, code: z.string() }).meta({ id: 'SharedCohort' });

/** One record of an officer as an alias of another, until that is undone. */
export const PersonMerge = z
  .strictObject({
    id: Id,
    /** The record that became an alias. */
    absorbed: Named,
    survivor: Named,
    reason: z.string(),
    since: Instant,
    /** Null for people whom the reader may not see, here and below. */
    mergedBy: NamePair.nullable(),
    /** When it was undone; null while it holds. */
    until: Instant.nullable(),
    undoneBy: NamePair.nullable(),
    sharedCohorts: z.array(SharedCohort),
    version: z.number().int(),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'PersonMerge' });

/** Why two records look like one officer. */
export const Likeness = z.enum(['name', 'birth-date', 'phone']).meta({ id: 'Likeness' });

/** Two records of a state that look like one officer; `first` was entered earlier. */
export const DuplicatePair = z
  .strictObject({
    /** Made of both ids. */
    id: z.string(),
    first: Person,
    second: Person,
    likeness: z.array(Likeness),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'DuplicatePair' });

/** Two people side by side. */
export const Comparison = z
  .strictObject({
    first: Person,
    second: Person,
    likeness: z.array(Likeness),
    /** Whether somebody found that they are two people. */
    dismissed: z.boolean(),
    sharedCohorts: z.array(SharedCohort),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'Comparison' });

export const listDuplicates = operation({
  id: 'identity.list-duplicates',
  method: 'GET',
  path: '/duplicates',
  summary: 'Officers who look as if they were entered twice, with what is alike: of the own state, or of each state',
  allow: ['state-admin', 'registrar', 'auditor'],
  query: PageQuery.extend({ state: StateCode.optional() }),
  response: pageOf(DuplicatePair),
});

export const getComparison = operation({
  id: 'identity.get-comparison',
  method: 'GET',
  path: '/people/:personId/comparisons/:otherId',
  summary: 'Two people side by side, with the cohorts to which both were nominated',
  allow: ['state-admin', 'registrar', 'auditor'],
  params: z.strictObject({ personId: Id, otherId: Id }),
  response: Comparison,
  errors: ['identity.person-not-found'],
});

export const dismissDuplicate = operation({
  id: 'identity.dismiss-duplicate',
  method: 'POST',
  path: '/duplicates/dismissals',
  summary: 'Note that two records are two officers, so that they are not shown as one any more',
  allow: ['state-admin', 'registrar'],
  body: z.strictObject({ firstId: Id, secondId: Id }),
  response: Comparison,
  errors: [
    'identity.person-not-found',
    'identity.may-not-edit',
    'identity.merge-with-oneself',
    'identity.merge-across-states',
  ],
});

export const mergePerson = operation({
  id: 'identity.merge-person',
  method: 'POST',
  path: '/people/:personId/merges',
  summary: 'Make the record of an officer an alias of another of the same state: of the own state, or by the registrar',
  allow: ['state-admin', 'registrar'],
  params: z.strictObject({ personId: Id }),
  body: z.strictObject({ into: Id, reason: Reason }),
  response: PersonMerge,
  conditional: true,
  errors: [
    'identity.person-not-found',
    'identity.may-not-edit',
    'identity.person-merged',
    'identity.merge-with-oneself',
    'identity.merge-across-states',
    'identity.merge-into-alias',
    'identity.merge-of-survivor',
    'identity.merge-in-transfer',
  ],
});

export const listMerges = operation({
  id: 'identity.list-merges',
  method: 'GET',
  path: '/merges',
  summary: 'Records that were merged, the newest first, undone ones too: of the own state, or all',
  allow: ['state-admin', 'registrar', 'auditor'],
  query: PageQuery.extend({ personId: Id.optional() }),
  response: pageOf(PersonMerge),
});

export const undoMerge = operation({
  id: 'identity.undo-merge',
  method: 'POST',
  path: '/merges/:mergeId/endings',
  summary: 'Undo a merge: both records stand again, each with what it had',
  allow: ['state-admin', 'registrar'],
  params: z.strictObject({ mergeId: Id }),
  response: PersonMerge,
  conditional: true,
  errors: ['identity.merge-not-found', 'identity.may-not-edit'],
});

export type SharedCohort = z.output<typeof SharedCohort>;
export type PersonMerge = z.output<typeof PersonMerge>;
export type Likeness = z.output<typeof Likeness>;
export type DuplicatePair = z.output<typeof DuplicatePair>;
export type Comparison = z.output<typeof Comparison>;
