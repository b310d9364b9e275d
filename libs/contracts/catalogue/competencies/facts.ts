import { cleanLine } from '#kernel';
import { z } from 'zod';
import { Instant, proseOf } from '../../common/index.js';

const DASHES = /\s*[-\u2010-\u2015\u2212_]\s*|\s+/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** One form of a code, however it was typed: `doc k1` and `DOC-K١` are `DOC-K1`. */
const cleanCode = (typed: string): string =>
  cleanLine(typed)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll(DASHES, '-');

/** The code of a competency or an outcome, which people know it by. */
export const CurriculumCode = z
  .string()
  .max(60)
  .overwrite(cleanCode)
  .regex(/^[A-Z][A-Z0-9]{1,9}(-[A-Z0-9]{1,6}){0,2}$/)
  .meta({ id: 'CurriculumCode', examples: ['DOC-K1'] });

/** A text as it is given: a line in each language that has one already, and in at least one language. */
export const givenIn = (line: z.ZodString) =>
  z
    .strictObject({ ar: line.nullable(), fr: line.nullable(), en: line.nullable() })
    .refine((text) => Object.values(text).some((one) => one !== null), {
      params: { code: 'catalogue.text-in-no-language' },
    });

/** Since when it is not to be named anew, and why; records that name it already keep it. */
export const Retirement = z.strictObject({ at: Instant, reason: z.string() }).meta({ id: 'Retirement' });

export const NewRetirement = z.strictObject({ reason: proseOf(1000) }).meta({ id: 'NewRetirement' });

export type Retirement = z.output<typeof Retirement>;
export type NewRetirement = z.output<typeof NewRetirement>;
