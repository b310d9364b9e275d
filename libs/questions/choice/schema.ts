import { z } from 'zod';
import { CompleteText, Drawing } from '#kernel/schemas';
import { OptionKey } from '../option-key.js';

export const ChoiceBody = z.strictObject({
  type: z.literal('choice'),
  stem: CompleteText,
  multiple: z.boolean(),
  options: z
    .array(z.strictObject({ id: OptionKey, text: CompleteText }))
    .min(2)
    .max(10),
  drawing: Drawing.nullable(),
});

export const ChoiceKey = z.strictObject({
  type: z.literal('choice'),
  correct: z.array(OptionKey).min(1),
  /** partial: each right option earns its share, each wrong one costs one share, never below zero. */
  credit: z.enum(['all-or-nothing', 'partial']),
});

export const ChoiceAnswer = z.strictObject({ type: z.literal('choice'), selected: z.array(OptionKey).max(10) });

export type ChoiceBody = z.output<typeof ChoiceBody>;
export type ChoiceKey = z.output<typeof ChoiceKey>;
export type ChoiceAnswer = z.output<typeof ChoiceAnswer>;
