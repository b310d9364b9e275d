import { z } from 'zod';
import { defineJob } from '#queue';

/**
 * Asks for an import to go on: for its file to be read, or for the next portion of its rows. A job of an earlier turn
 * does nothing.
 */
export const continueImport = defineJob({
  name: 'imports.continue-import',
  queue: 'imports',
  schema: z.object({ importId: z.uuid(), turn: z.int() }),
  // Reading a hundred thousand rows takes seconds; until then nobody looks for the job.
  reconcileAfterSeconds: 60,
});
