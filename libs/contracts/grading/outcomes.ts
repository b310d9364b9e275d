import { z } from 'zod';
import { CompleteText, Id, Instant, NamePair, StateCode, WallTime, listOf, operation } from '../common/index.js';

const count = z.number().int().min(0);

/** How far the judging of a sitting is; each attempt counts in exactly one of open, unscored, held and released. */
export const SittingOutcome = z
  .strictObject({
    id: Id,
    examCode: z.string(),
    title: CompleteText,
    cohortId: Id,
    cohortCode: z.string(),
    venue: CompleteText,
    opensAt: Instant,
    closesAt: Instant,
    timeZone: z.string(),
    opensLocal: WallTime,
    closesLocal: WallTime,
    passPercent: z.number(),
    attempts: count,
    /** Officers with a place in the cohort who have not begun. */
    notSat: count,
    /** Not handed in yet. */
    open: count,
    /** Handed in, and not every item of it is scored. */
    unscored: count,
    /** With a result that is not released. */
    held: count,
    released: count,
    /** Scripts that wait for a marker. */
    toMark: count,
    /** Scripts that wait for the chief. */
    disputed: count,
    /** Answers after the deadline that the chief may still admit. */
    late: count,
  })
  .meta({ id: 'SittingOutcome' });

/** The same with the scores of those who have a result, released or not. */
export const SittingScores = SittingOutcome.extend({
  passed: count,
  failed: count,
  /** Of those held, how many passed: what a release would lead to. */
  heldPassed: count,
  /** The officers who have not begun, by name; null to people who judge candidate codes. */
  absent: z.array(z.strictObject({ id: Id, name: NamePair, stateCode: StateCode })).nullable(),
  /** The same as for each result: until then a release shows scores without keys. Null where keys are open. */
  explainedFrom: Instant.nullable(),
  meanPercent: z.number().nullable(),
  /** Ten bands of ten per cent, the lowest first; a hundred is in the last. */
  bands: z.array(count).length(10),
}).meta({ id: 'SittingScores' });

export const listSittingOutcomes = operation({
  id: 'grading.list-sitting-outcomes',
  method: 'GET',
  path: '/sitting-outcomes',
  summary: 'Sittings with what is still to be judged, decided and released; `waiting` leaves out those that are done',
  allow: ['chief-examiner', 'auditor'],
  ...listOf(
    SittingOutcome,
    { waiting: z.stringbool().optional() },
    {
      counted: ['waiting'],
      sorted: [
        'scheduled',
        'opens',
        'closes',
        'exam',
        'title',
        'cohort',
        'attempts',
        'held',
        'toMark',
        'disputed',
        'late',
      ],
      usual: '-scheduled',
    },
  ),
});

/** What waits for the chief over all sittings. */
export const WaitingOutcomes = z
  .strictObject({
    held: count,
    late: count,
    /** The earliest sitting with late answers that the chief may still admit. */
    lateSittingId: Id.nullable(),
  })
  .meta({ id: 'WaitingOutcomes' });

export const summariseSittingOutcomes = operation({
  id: 'grading.summarise-sitting-outcomes',
  method: 'GET',
  path: '/sitting-outcomes/summary',
  summary: 'How many results wait for their release, and how many late answers for a decision',
  allow: ['chief-examiner', 'auditor'],
  response: WaitingOutcomes,
});

export const getSittingOutcome = operation({
  id: 'grading.get-sitting-outcome',
  method: 'GET',
  path: '/sitting-outcomes/:sittingId',
  summary: 'How far the judging of a sitting is, and how its scores are spread',
  allow: ['chief-examiner', 'auditor'],
  params: z.object({ sittingId: Id }),
  response: SittingScores,
  errors: ['grading.sitting-not-found'],
});

export type WaitingOutcomes = z.output<typeof WaitingOutcomes>;
export type SittingOutcome = z.output<typeof SittingOutcome>;
export type SittingScores = z.output<typeof SittingScores>;
