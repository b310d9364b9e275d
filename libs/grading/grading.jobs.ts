import { z } from 'zod';
import { defineJob } from '#queue';

/** Asks whether a script is settled, after a marker has sealed a mark. */
export const markSealed = defineJob({
  name: 'grading.mark-sealed.v1',
  queue: 'grading',
  schema: z.object({ scriptId: z.uuid() }),
});
