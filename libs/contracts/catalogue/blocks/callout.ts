import { z } from 'zod';
import { CompleteText } from '../../common/index.js';

export const callout = z.strictObject({
  kind: z.literal('callout'),
  tone: z.enum(['note', 'warning', 'practice']),
  text: CompleteText,
});
