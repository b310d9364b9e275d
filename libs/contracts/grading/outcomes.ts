import { z } from 'zod';
import { CompleteText, Id, Instant, PageQuery, operation, pageOf } from '../common/index.js';

const count = z.number().int().min(0);

/** How far the judging of a sitting is; each attempt counts in exactly one of open, unscored, held and released. */
export const SittingOutcome = z
  .strictObject({
    id: Id,
    examCode: z.string(),
    title: CompleteText,
    cohortCode: z.string(),
    venue: CompleteText,
    opensAt: Instant,
    closesAt: Instant,
    timeZone: z.string(),
    passPercent: z.number(),
    attempts: count,
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
  query: PageQuery.extend({ waiting: z.stringbool().optional() }),
  response: pageOf(SittingOutcome),
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

export type SittingOutcome = z.output<typeof SittingOutcome>;
export type SittingScores = z.output<typeof SittingScores>;
