import { z } from 'zod';
import { Id, Instant, StateCode } from '../common/index.js';
import { eventType } from './event.js';

/** A result was released to its candidate; a passed one of a course with certificates leads to a certificate. */
export const resultReleased = eventType(
  'grading.result-released.v1',
  z.object({
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
);
