import { z } from 'zod';
import {
  CalendarDate,
  CompleteText,
  Id,
  Instant,
  NamePair,
  StateCode,
  WallTime,
  listOf,
  operation,
} from '../common/index.js';
import { STAGES } from './stages.js';

export const OfficerStage = z
  .enum(Object.keys(STAGES) as [keyof typeof STAGES, ...(keyof typeof STAGES)[]])
  .meta({ id: 'OfficerStage' });

/**
 * seated: has a place and has opened no lesson. learning: has opened one. ready: has completed every lesson.
 * awaiting-result: what was handed in has no released result yet. absent: every sitting is over and none was begun.
 * passed: the certificate is being made. expiring: valid for no more than six months. renewed: a later certificate
 * stands in its place.
 */
export const OfficerStanding = z.enum(Object.values(STAGES).flat() as never as [Standing, ...Standing[]]).meta({
  id: 'OfficerStanding',
});
type Standing = (typeof STAGES)[keyof typeof STAGES][number];

/** An officer in a cohort, from the nomination on. `id` is the nomination's. */
export const OfficerInCohort = z
  .strictObject({
    id: Id,
    person: z.strictObject({ id: Id, name: NamePair }),
    stateCode: StateCode,
    cohort: z.strictObject({ id: Id, code: z.string(), startsOn: CalendarDate, endsOn: CalendarDate }),
    title: CompleteText,
    standing: OfficerStanding,
    /** The last day of the certificate, or else of the cohort. */
    due: CalendarDate,
    /** Null before there is a place. */
    lessons: z.strictObject({ total: z.number().int(), completed: z.number().int() }).nullable(),
    /** The next sitting that the officer may still begin, open or to come. */
    exam: z
      .strictObject({
        opensAt: Instant,
        opensLocal: WallTime,
        closesAt: Instant,
        closesLocal: WallTime,
        isOpen: z.boolean(),
      })
      .nullable(),
    /** Of the last attempt, once released. */
    result: z
      .strictObject({ id: Id, percent: z.number(), passPercent: z.number(), passed: z.boolean(), releasedAt: Instant })
      .nullable(),
    certificate: z.strictObject({ id: Id, number: z.string(), validUntil: Instant.nullable() }).nullable(),
  })
  .meta({ id: 'OfficerInCohort' });

const Standings = z
  .strictObject({
    total: z.number().int(),
    stages: z.array(
      z.strictObject({
        stage: OfficerStage,
        total: z.number().int(),
        standings: z.array(z.strictObject({ standing: OfficerStanding, total: z.number().int() })),
      }),
    ),
  })
  .meta({ id: 'OfficerStandings' });

const READERS = ['state-admin', 'registrar', 'auditor'] as const;
const OfCohort = z.object({ cohortId: Id.optional() });

export const listOfficers = operation({
  id: 'reporting.list-officers',
  method: 'GET',
  path: '/officers',
  summary: 'Officers in cohorts and how they stand; who has a day to meet comes soonest first, all others latest first',
  allow: READERS,
  ...listOf(
    OfficerInCohort,
    {
      ...OfCohort.shape,
      personId: Id.optional(),
      stage: OfficerStage.optional(),
      standing: OfficerStanding.optional(),
      stateCode: StateCode.optional(),
    },
    {
      counted: ['stage', 'standing', 'stateCode'],
      sorted: ['due', 'name', 'state', 'standing', 'cohort', 'title'],
      usual: '-due',
    },
  ),
});

export const summariseOfficers = operation({
  id: 'reporting.summarise-officers',
  method: 'GET',
  path: '/officers/summary',
  summary: 'How many officers stand how: each number is that of the list with the same filter',
  allow: READERS,
  query: OfCohort,
  response: Standings,
});

export type OfficerInCohort = z.output<typeof OfficerInCohort>;
export type OfficerStage = z.output<typeof OfficerStage>;
export type OfficerStanding = z.output<typeof OfficerStanding>;
export type OfficerStandings = z.output<typeof Standings>;
