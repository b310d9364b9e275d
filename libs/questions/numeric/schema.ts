import { z } from 'zod';
import { CompleteText, Drawing } from '#kernel/schemas';

export const NumericBody = z.strictObject({
  type: z.literal('numeric'),
  stem: CompleteText,
  unit: CompleteText.nullable(),
  drawing: Drawing.nullable(),
});

export const NumericKey = z.strictObject({
  type: z.literal('numeric'),
  value: z.number(),
  /** Largest difference still right, absolute, inclusive. */
  tolerance: z.number().min(0),
});

export const NumericAnswer = z.strictObject({
  type: z.literal('numeric'),
  // Beyond them a binary number skips some: what was given would be kept as another number.
  value: z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
});

export type NumericKey = z.output<typeof NumericKey>;
export type NumericAnswer = z.output<typeof NumericAnswer>;
