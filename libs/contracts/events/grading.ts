import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';
import { eventType } from './event.js';

/**
 * A result was released to its candidate; a passed one of a course with certificates leads to a certificate. Its record
 * is the attempt and its sequence the version of the result: late answers that are admitted lead to another one.
 */
export const resultReleased = eventType({
  name: 'grading.result-released.v1',
  schema: z.object({
    resultId: Id,
    personId: Id,
    stateCode: StateCode,
    attemptId: Id,
    courseVersionId: Id,
    cohortId: Id,
    passed: z.boolean(),
    scorePercent: z.number().min(0).max(100),
    releasedAt: Instant,
  }),
  concerns: ({ attemptId, personId, stateCode }) => ({ recordId: attemptId, personIds: [personId], stateCode }),
});
