import { z } from 'zod';
import { CompleteText, Language } from '../common/index.js';
import {
  Area,
  Border,
  Classification,
  DeliveryMode,
  OfficerFunction,
  OutcomeKind,
  Sector,
  SqfLevel,
} from './taxonomy.js';

const Key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ examples: ['layers-of-a-passport'] });

/**
 * A drawing in SVG, one for all languages: `{{label}}` in `svg` stands for a text of `labels`, which is put in,
 * escaped, in the reader's language. Sizes are those of the viewBox; hotspots use the same units.
 */
export const Drawing = z
  .strictObject({
    width: z.number().positive(),
    height: z.number().positive(),
    svg: z
      .string()
      .regex(/^<svg/)
      .meta({ examples: ['<svg viewBox="0 0 10 10"><text>{{label}}</text></svg>'] }),
    alt: CompleteText,
    labels: z.record(Key, CompleteText),
  })
  .meta({ id: 'Drawing' });

export const Block = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('heading'), text: CompleteText }),
    z.strictObject({ kind: z.literal('paragraph'), text: CompleteText }),
    z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(CompleteText).min(1) }),
    z.strictObject({ kind: z.literal('drawing'), drawing: Key, caption: CompleteText }),
    z.strictObject({ kind: z.literal('callout'), tone: z.enum(['note', 'warning', 'practice']), text: CompleteText }),
    z.strictObject({
      kind: z.literal('table'),
      header: z.array(CompleteText).min(1),
      rows: z.array(z.array(CompleteText).min(1)),
    }),
  ])
  .meta({ id: 'Block' });

export const Lesson = z
  .strictObject({ key: Key, title: CompleteText, minutes: z.number().int().positive(), blocks: z.array(Block).min(1) })
  .meta({ id: 'Lesson' });

export const CourseModule = z
  .strictObject({ key: Key, title: CompleteText, lessons: z.array(Lesson).min(1) })
  .meta({ id: 'CourseModule' });

export const Outcome = z
  .strictObject({ kind: OutcomeKind, text: CompleteText, assessment: z.enum(['exam', 'practical', 'both']) })
  .meta({ id: 'Outcome' });

/** A published course version, whole and in all languages; it never changes. */
export const CourseDocument = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]{2,6}-[0-9]{1,2}$/)
      .meta({ examples: ['TDE-1'] }),
    title: CompleteText,
    summary: CompleteText,
    sector: Sector,
    sqfLevel: SqfLevel,
    borders: z.array(Border).min(1),
    areas: z.array(Area).min(1),
    functions: z.array(OfficerFunction).min(1),
    outcomes: z.array(Outcome),
    hours: z.strictObject({ contact: z.number().min(0), selfStudy: z.number().min(0), practical: z.number().min(0) }),
    delivery: DeliveryMode,
    classification: Classification,
    languages: z.array(Language).min(1),
    prerequisites: z.array(z.string()),
    /** How long a certificate of competence of this course holds; null: for good. */
    validityMonths: z.number().int().positive().nullable(),
    modules: z.array(CourseModule),
    drawings: z.record(Key, Drawing),
  })
  .meta({ id: 'CourseDocument' });

export type CourseDocument = z.output<typeof CourseDocument>;
export type Drawing = z.output<typeof Drawing>;
export type Block = z.output<typeof Block>;
