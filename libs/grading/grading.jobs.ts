import { z } from 'zod';
import { defineJob } from '#queue';

/** A marker sealed a mark: see whether the script is settled. */
export const markSealed = defineJob({
  name: 'grading.mark-sealed.v1',
  queue: 'grading',
  schema: z.object({ scriptId: z.uuid() }),
});
