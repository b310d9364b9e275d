import { z } from 'zod';

/** What names a part within its document: an option, a lesson, a drawing. */
export const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
