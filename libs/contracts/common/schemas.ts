import { z } from 'zod';
import { Line } from './texts.js';

export const Language = z.enum(['ar', 'fr', 'en']).meta({ id: 'Language' });

export { CompleteText, LocalizedText } from '#kernel/schemas';

export const Id = z.uuid();
export const StateCode = z
  .string()
  .regex(/^[a-z]{2}$/)
  .meta({ id: 'StateCode', examples: ['ma'] });
/** Years of four digits and microseconds at most, which is what the database keeps. */
export const Instant = z.iso
  .datetime()
  .regex(/^[1-9]\d{3}-[^.]+(\.\d{1,6})?Z$/)
  .meta({ id: 'Instant', description: 'UTC, ISO 8601', examples: ['2026-03-04T09:12:44.120Z'] });
export const CalendarDate = z.iso
  .date()
  .regex(/^[1-9]/)
  .meta({ examples: ['2026-03-04'] });

/** One line in each language, as people write it. */
export const GivenText = z.strictObject({ ar: Line, fr: Line, en: Line });

/** The name in Arabic script and the Latin transliteration of the passport. */
export const NamePair = z
  .strictObject({ ar: z.string().min(1).max(120), latin: z.string().min(1).max(120) })
  .meta({ id: 'NamePair', examples: [{ ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' }] });

/** A name pair as people enter it: each name with a letter of its script. */
export const GivenNamePair = z
  .strictObject({
    ar: Line.max(120).regex(/\p{Script=Arabic}/u),
    latin: Line.max(120).regex(/\p{Script=Latin}/u),
  })
  .meta({ examples: [{ ar: 'يوسف العلوي', latin: 'Youssef El Alaoui' }] });

/** The query of every list. */
export const PageQuery = z.object({
  cursor: z.string().max(512).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  count: z.stringbool().optional(),
});

/** The answer of every list; `total` only with `?count=true`. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int().optional() });
