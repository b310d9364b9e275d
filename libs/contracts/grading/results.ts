import { z } from 'zod';
import { CompleteText, Id, Instant, NamePair, StateCode, listOf, operation } from '../common/index.js';
import { Answer, ItemBody, ItemKey } from '../exams/item.js';

const Standing = z.enum(['current', 'reopened', 'superseded']);

/** The outcome of an attempt. Judges see the candidate code; the officer, the state and the secretariat the name. */
export const Result = z
  .strictObject({
    id: Id,
    attemptId: Id,
    sittingId: Id,
    version: z.number().int(),
    candidateCode: z.string(),
    person: z.strictObject({ id: Id, name: NamePair, stateCode: StateCode }).nullable(),
    examTitle: CompleteText,
    cohort: z.strictObject({ id: Id, code: z.string() }),
    points: z.number(),
    maximum: z.number(),
    percent: z.number(),
    passPercent: z.number(),
    passed: z.boolean(),
    computedAt: Instant,
    releasedAt: Instant.nullable(),
    /**
     * superseded: a newer result of the attempt stands in its place. reopened: late answers of the attempt were
     * admitted since, and it waits to be graded again.
     */
    standing: Standing,
    /**
     * When keys and explanations open: at the end of the last sitting that uses these questions, with its time for late
     * answers, while one of them is to come or takes answers. Null once they are open.
     */
    explainedFrom: Instant.nullable(),
    allowed: z.array(z.string()),
  })
  .meta({ id: 'Result' });

/** A released result item by item, with what was right and why. */
export const ExplainedResult = Result.extend({
  items: z.array(
    z.strictObject({
      itemId: Id,
      code: z.string(),
      points: z.number(),
      maximum: z.number(),
      body: ItemBody,
      answer: Answer.nullable(),
      key: ItemKey,
      explanation: CompleteText,
    }),
  ),
}).meta({ id: 'ExplainedResult' });

export const listResults = operation({
  id: 'grading.list-results',
  method: 'GET',
  path: '/results',
  summary: 'Results: own ones and those of the own state once released, all to the centre',
  allow: ['trainee', 'state-admin', 'chief-examiner', 'registrar', 'auditor'],
  ...listOf(
    Result,
    {
      sittingId: Id.optional(),
      attemptId: Id.optional(),
      cohortId: Id.optional(),
      /** Finds nothing for the chief, to whom no candidate is named. */
      personId: Id.optional(),
      released: z.stringbool().optional(),
      passed: z.stringbool().optional(),
      standing: Standing.optional(),
      /** Finds nothing for the chief, to whom nobody's state is told. */
      stateCode: StateCode.optional(),
    },
    {
      counted: ['released', 'passed', 'standing', 'stateCode'],
      sorted: ['computed', 'released', 'candidate', 'percent', 'passed', 'exam', 'cohort'],
      usual: '-computed',
    },
  ),
});

export const getResult = operation({
  id: 'grading.get-result',
  method: 'GET',
  path: '/results/:resultId',
  summary: 'One result',
  allow: ['trainee', 'state-admin', 'chief-examiner', 'registrar', 'auditor'],
  params: z.object({ resultId: Id }),
  response: Result,
  errors: ['grading.result-not-found'],
});

export const explainResult = operation({
  id: 'grading.explain-result',
  method: 'GET',
  path: '/results/:resultId/items',
  summary: 'An own released result, item by item, with keys and explanations, once nobody can answer these questions',
  allow: ['trainee'],
  params: z.object({ resultId: Id }),
  response: ExplainedResult,
  errors: ['grading.result-not-found', 'grading.explanations-closed'],
});

export const releaseResult = operation({
  id: 'grading.release-result',
  method: 'POST',
  path: '/results/:resultId/releases',
  summary: 'Release a result to its candidate and state; a passed one leads to a certificate',
  allow: ['chief-examiner'],
  params: z.object({ resultId: Id }),
  response: Result,
  status: 200,
  errors: ['grading.result-not-found', 'grading.result-superseded', 'grading.result-reopened'],
});

/** What a release of a sitting did, and whom it left out. */
export const SittingRelease = z
  .strictObject({
    released: z.number().int(),
    /** How many of those released passed; each leads to a certificate. */
    passed: z.number().int(),
    notYetScored: z.number().int(),
    /** Officers with a place in the cohort who have not begun. */
    notSat: z.number().int(),
    /** The same as for each result: until then the scores are shown without keys. */
    explainedFrom: Instant.nullable(),
  })
  .meta({ id: 'SittingRelease' });

export const releaseSitting = operation({
  id: 'grading.release-sitting',
  method: 'POST',
  path: '/sittings/:sittingId/releases',
  summary: 'Release every result of a sitting that is not released yet',
  allow: ['chief-examiner'],
  params: z.object({ sittingId: Id }),
  response: SittingRelease,
  status: 200,
});

export type Result = z.output<typeof Result>;
export type ExplainedResult = z.output<typeof ExplainedResult>;
export type SittingRelease = z.output<typeof SittingRelease>;
