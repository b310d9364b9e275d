import { z } from 'zod';
import { CompleteText } from '../../common/index.js';

export const table = z.strictObject({
  kind: z.literal('table'),
  header: z.array(CompleteText).min(1),
  rows: z.array(z.array(CompleteText).min(1)),
});
