import { z } from 'zod';
import { defineJob } from '#queue';

/** Asks for the smaller pictures of a file. */
export const makePictures = defineJob({
  name: 'storage.make-pictures',
  queue: 'pictures',
  schema: z.object({ fileId: z.uuid() }),
});
