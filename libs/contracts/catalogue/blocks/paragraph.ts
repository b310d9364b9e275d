import { z } from 'zod';
import { CompleteText } from '../../common/index.js';

export const paragraph = z.strictObject({ kind: z.literal('paragraph'), text: CompleteText });
