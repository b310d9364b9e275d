import { z } from 'zod';
import { CompleteText } from '../../common/index.js';

export const heading = z.strictObject({ kind: z.literal('heading'), text: CompleteText });
