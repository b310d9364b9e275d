import { z } from 'zod';
import { CompleteText, Id, Instant, Language, listOf, operation, termOf } from '../common/index.js';
import { Outcome } from './course-document.js';
import { Area, Border, Classification, DeliveryMode, OfficerFunction, Sector, SqfLevel } from './taxonomy.js';

/** A course as the catalogue lists it: its newest published version. */
export const CourseCard = z
  .strictObject({
    id: Id,
    versionId: Id,
    version: z.number().int().positive(),
    code: z.string(),
    title: CompleteText,
    summary: CompleteText,
    sector: Sector,
    sqfLevel: SqfLevel,
    eqfLevel: SqfLevel,
    borders: z.array(Border),
    areas: z.array(Area),
    functions: z.array(OfficerFunction),
    languages: z.array(Language),
    delivery: DeliveryMode,
    classification: Classification,
    hours: z.strictObject({ contact: z.number(), selfStudy: z.number(), practical: z.number() }),
    validityMonths: z.number().int().nullable(),
    publishedAt: Instant,
  })
  .meta({ id: 'CourseCard' });

/** A course with what it teaches; the lessons themselves are for those enrolled. */
export const CourseOutline = CourseCard.extend({
  outcomes: z.array(Outcome),
  prerequisites: z.array(z.string()),
  modules: z.array(
    z.strictObject({
      key: z.string(),
      title: CompleteText,
      lessons: z.array(z.strictObject({ key: z.string(), title: CompleteText, minutes: z.number().int() })),
    }),
  ),
}).meta({ id: 'CourseOutline' });

export const listCourses = operation({
  id: 'catalogue.list-courses',
  method: 'GET',
  path: '/courses',
  summary: 'Find courses by words in any language, sector and level',
  allow: 'public',
  ...listOf(
    CourseCard,
    {
      q: termOf(200),
      lang: Language.optional(),
      sector: Sector.optional(),
      sqf: z.coerce.number().int().min(4).max(7).optional(),
    },
    { counted: ['sector', 'sqf'], sorted: ['code', 'title', 'level', 'sector', 'published'], usual: 'code' },
  ),
});

export const getCourse = operation({
  id: 'catalogue.get-course',
  method: 'GET',
  path: '/courses/:courseId',
  summary: 'One course, with its outcomes and outline',
  allow: 'public',
  params: z.object({ courseId: Id }),
  response: CourseOutline,
  errors: ['catalogue.course-not-found'],
});

export type CourseCard = z.output<typeof CourseCard>;
export type CourseOutline = z.output<typeof CourseOutline>;
