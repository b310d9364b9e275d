import { z } from 'zod';
import { CourseDocument } from '../catalogue/course-document.js';
import { Id, Instant, operation } from '../common/index.js';

/** How far an officer is in one lesson; `position` counts blocks from 0. */
export const LessonProgress = z
  .strictObject({
    lessonKey: z.string(),
    position: z.number().int(),
    sequence: z.number().int(),
    openedAt: Instant,
    completedAt: Instant.nullable(),
  })
  .meta({ id: 'LessonProgress' });

/** The whole course in all its languages, so that it can be read on without a link, and where the officer stands. */
export const EnrolledCourse = z
  .strictObject({
    enrolmentId: Id,
    courseVersionId: Id,
    document: CourseDocument,
    progress: z.array(LessonProgress),
    lessons: z.strictObject({ total: z.number().int(), completed: z.number().int() }),
    /** Where to read on: the first lesson not completed; null when all are. */
    resume: z.strictObject({ lessonKey: z.string(), position: z.number().int() }).nullable(),
  })
  .meta({ id: 'EnrolledCourse' });

const enrolmentParams = z.object({ enrolmentId: Id });

export const getEnrolledCourse = operation({
  id: 'learning.get-enrolled-course',
  method: 'GET',
  path: '/enrolments/:enrolmentId/course',
  summary: 'The lessons of the course that the officer is enrolled in, with progress',
  allow: ['trainee'],
  params: enrolmentParams,
  response: EnrolledCourse,
  errors: ['learning.enrolment-not-found'],
});

export const recordProgress = operation({
  id: 'learning.record-progress',
  method: 'PUT',
  path: '/enrolments/:enrolmentId/lessons/:lessonKey/progress',
  summary: 'Keep how far the officer has read; a message older than what is kept changes nothing',
  allow: ['trainee'],
  params: enrolmentParams.extend({ lessonKey: z.string().max(100) }),
  body: z.strictObject({
    position: z.number().int().min(0).max(10_000),
    completed: z.boolean(),
    /** Counts up on the device, so that messages may arrive late or twice. */
    sequence: z.number().int().min(0),
  }),
  response: LessonProgress,
  errors: ['learning.enrolment-not-found', 'learning.lesson-not-found', 'learning.enrolment-over'],
});

export type LessonProgress = z.output<typeof LessonProgress>;
export type EnrolledCourse = z.output<typeof EnrolledCourse>;
