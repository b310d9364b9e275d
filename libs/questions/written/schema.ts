import { z } from 'zod';
import { CompleteText, Drawing } from '#kernel/schemas';
import { OptionKey } from '../option-key.js';
import { LONGEST_ANSWER } from './limits.js';

export const WrittenBody = z.strictObject({
  type: z.literal('written'),
  stem: CompleteText,
  maxWords: z.number().int().positive(),
  drawing: Drawing.nullable(),
});

export const WrittenKey = z.strictObject({
  type: z.literal('written'),
  criteria: z
    .array(
      z.strictObject({
        id: OptionKey,
        title: CompleteText,
        levels: z.array(z.strictObject({ points: z.number().min(0), text: CompleteText })).min(2),
      }),
    )
    .min(1),
});

export const WrittenAnswer = z.strictObject({ type: z.literal('written'), text: z.string().max(LONGEST_ANSWER) });

export type WrittenBody = z.output<typeof WrittenBody>;
export type WrittenKey = z.output<typeof WrittenKey>;
export type WrittenAnswer = z.output<typeof WrittenAnswer>;
