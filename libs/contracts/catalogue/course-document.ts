import { z } from 'zod';
import { Drawing } from '#kernel/schemas';
import { CompleteText, Language } from '../common/index.js';
import { Block } from './blocks/kinds.js';
import { Key } from './key.js';
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
