import { z } from 'zod';
import { CompleteText } from '../../common/index.js';

export const list = z.strictObject({
  kind: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(CompleteText).min(1),
});
