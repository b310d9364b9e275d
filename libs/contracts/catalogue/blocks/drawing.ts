import { z } from 'zod';
import { CompleteText } from '../../common/index.js';
import { Key } from '../key.js';

/** A drawing of the course, by its key. */
export const drawing = z.strictObject({ kind: z.literal('drawing'), drawing: Key, caption: CompleteText });
