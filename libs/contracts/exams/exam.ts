import { z } from 'zod';
import { CompleteText, Id, Instant } from '../common/index.js';
import { ItemBody, ItemDocument } from './item.js';

export const ItemCode = ItemDocument.shape.code;
export const ExamCode = z
  .string()
  .regex(/^[A-Z]{2,6}-[0-9]{1,2}(-[A-Z0-9]{1,8})?$/)
  .meta({ id: 'ExamCode', examples: ['TDE-1', 'TDE-1-RESIT'] });

/** An exam as its author writes it: the newest version of each item, by code, is compiled into a version. */
export const ExamDocument = z
  .strictObject({
    title: CompleteText,
    instructions: CompleteText,
    durationMinutes: z.number().int().min(1).max(600),
    passPercent: z.number().min(0).max(100),
    /** How many markers judge each written answer. */
    marksRequired: z.number().int().min(1).max(2).default(1),
    /** `points` replaces the item's own where given. */
    items: z
      .array(z.strictObject({ code: ItemCode, points: z.number().positive().max(100).optional() }))
      .min(1)
      .max(200),
  })
  .meta({ id: 'ExamDocument' });

/** One item of a paper: what is shown and what it is worth, without any key. */
export const PaperItem = z
  .strictObject({ itemVersionId: Id, code: ItemCode, points: z.number().positive(), body: ItemBody })
  .meta({ id: 'PaperItem' });

/** What an exam version shows a candidate, whole and in all languages; it never changes. */
export const Paper = z
  .strictObject({
    title: CompleteText,
    instructions: CompleteText,
    durationMinutes: z.number().int().positive(),
    passPercent: z.number().min(0).max(100),
    totalPoints: z.number().positive(),
    items: z.array(PaperItem).min(1),
  })
  .meta({ id: 'Paper' });

export const ExamVersionRef = z
  .strictObject({ id: Id, examId: Id, version: z.number().int().positive(), publishedAt: Instant })
  .meta({ id: 'ExamVersionRef' });

export const ExamSummary = z
  .strictObject({
    id: Id,
    code: ExamCode,
    courseId: Id,
    /** The newest version; null while none is published. */
    latest: z
      .strictObject({
        id: Id,
        version: z.number().int().positive(),
        title: CompleteText,
        durationMinutes: z.number().int().positive(),
        passPercent: z.number(),
        totalPoints: z.number().positive(),
        items: z.number().int().positive(),
        marksRequired: z.number().int(),
        publishedAt: Instant,
      })
      .nullable(),
  })
  .meta({ id: 'ExamSummary' });

export const PublishedItem = z
  .strictObject({
    id: Id,
    itemVersionId: Id,
    bank: z.string(),
    version: z.number().int().positive(),
    publishedAt: Instant,
    ...ItemDocument.shape,
  })
  .meta({ id: 'PublishedItem' });

export type ExamDocument = z.output<typeof ExamDocument>;
export type Paper = z.output<typeof Paper>;
export type PaperItem = z.output<typeof PaperItem>;
export type ExamSummary = z.output<typeof ExamSummary>;
export type ExamVersionRef = z.output<typeof ExamVersionRef>;
export type PublishedItem = z.output<typeof PublishedItem>;
