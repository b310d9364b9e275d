import { z } from 'zod';
import { defineJob } from '#queue';

/**
 * An attempt waits to be graded: it was submitted, or late answers of it were admitted since. Whoever grades does what
 * is still to be done and nothing twice.
 */
export const attemptSubmitted = defineJob({
  name: 'exams.attempt-submitted.v1',
  queue: 'grading',
  schema: z.object({ attemptId: z.uuid(), stateCode: z.string() }),
});
