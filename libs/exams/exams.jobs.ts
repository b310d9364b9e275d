import { z } from 'zod';
import { defineJob } from '#queue';

/**
 * Asks for an attempt to be graded: it was submitted, or late answers of it were admitted. Grading does what is still to
 * be done, and nothing twice.
 */
export const gradeAttempt = defineJob({
  // The old name, which job and event once shared: jobs with it may still wait.
  name: 'exams.attempt-submitted.v1',
  queue: 'grading',
  schema: z.object({ attemptId: z.uuid(), stateCode: z.string() }),
});
