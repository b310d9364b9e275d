import { z } from 'zod';
import { defineJob } from '#queue';

/**
 * An attempt waits to be graded: it was submitted, or late answers of it were admitted since. Whoever grades does what
 * is still to be done and nothing twice.
 */
export const gradeAttempt = defineJob({
  // The name of the jobs that wait since before it was told apart from the event.
  name: 'exams.attempt-submitted.v1',
  queue: 'grading',
  schema: z.object({ attemptId: z.uuid(), stateCode: z.string() }),
});
