import { z } from 'zod';
import { CourseDocument } from '../catalogue/course-document.js';
import { CalendarDate, CompleteText, Id, Instant, listOf, operation } from '../common/index.js';

/** How far an officer is in one lesson; `position` counts blocks from 0, `seen` are the blocks read, in their order. */
export const LessonProgress = z
  .strictObject({
    lessonKey: z.string(),
    position: z.number().int(),
    seen: z.array(z.number().int()),
    sequence: z.number().int(),
    openedAt: Instant,
    readAt: Instant,
    completedAt: Instant.nullable(),
  })
  .meta({ id: 'LessonProgress' });

/** The whole course in all its languages, so that it can be read on without a link, and where the officer stands. */
export const EnrolledCourse = z
  .strictObject({
    enrolmentId: Id,
    courseVersionId: Id,
    cohortId: Id,
    document: CourseDocument,
    progress: z.array(LessonProgress),
    lessons: z.strictObject({ total: z.number().int(), completed: z.number().int() }),
    minutesLeft: z.number().int(),
    /** Where to read on: the lesson read last if it is not completed, else the first that is not; null when all are. */
    resume: z.strictObject({ lessonKey: z.string(), position: z.number().int() }).nullable(),
  })
  .meta({ id: 'EnrolledCourse' });

/** Where an officer stands in one of their courses, without its lessons: enough to go on from. */
export const CourseStanding = z
  .strictObject({
    enrolmentId: Id,
    cohort: z.strictObject({
      id: Id,
      code: z.string(),
      startsOn: CalendarDate,
      endsOn: CalendarDate,
      timeZone: z.string(),
    }),
    course: z.strictObject({ code: z.string(), title: CompleteText }),
    lessons: z.strictObject({ total: z.number().int(), completed: z.number().int() }),
    minutesLeft: z.number().int(),
    lastReadAt: Instant.nullable(),
    /** `blocks` is how many the lesson has; null when every lesson is completed. */
    resume: z
      .strictObject({
        lessonKey: z.string(),
        title: CompleteText,
        position: z.number().int(),
        blocks: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'CourseStanding' });

const enrolmentParams = z.object({ enrolmentId: Id });

export const listStandings = operation({
  id: 'learning.list-standings',
  method: 'GET',
  path: '/course-standings',
  summary: 'The courses that the officer is enrolled in now, and where to read on in each',
  allow: ['trainee'],
  ...listOf(CourseStanding, {}, { sorted: ['enrolled', 'title', 'starts', 'ends'], usual: '-enrolled' }),
});

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
    /** Blocks read since; they are added to those that are kept, in whatever order messages come. */
    seen: z.array(z.number().int().min(0).max(10_000)).max(1_000).default([]),
    /** Counts up on the device, so that messages may arrive late or twice. */
    sequence: z.number().int().min(0),
  }),
  response: LessonProgress,
  errors: ['learning.enrolment-not-found', 'learning.lesson-not-found', 'learning.enrolment-over'],
});

export type CourseStanding = z.output<typeof CourseStanding>;
export type LessonProgress = z.output<typeof LessonProgress>;
export type EnrolledCourse = z.output<typeof EnrolledCourse>;
