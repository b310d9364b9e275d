import { z } from 'zod';
import { CertificateSummary } from '../certification/certificate.js';
import { CalendarDate, CompleteText, Id, Instant, WallTime, operation } from '../common/index.js';
import { SittingSummary } from '../exams/sitting.js';
import { CourseStanding } from '../learning/operations.js';
import { OfficerInCohort, OfficerStanding } from './officers.js';

/**
 * Where an officer is led: the exam, the lessons, the result, the certificate, or the course to be nominated to again.
 */
export const NextStep = z.enum(['exam', 'lessons', 'result', 'certificate', 'course']).meta({ id: 'NextStep' });

/**
 * An officer's own way through one cohort: what happened last, since when, and the one next step. `id` is the
 * nomination's.
 */
export const OwnWay = z
  .strictObject({
    id: Id,
    cohort: CourseStanding.shape.cohort,
    course: z.strictObject({ id: Id, title: CompleteText }),
    standing: OfficerStanding,
    since: Instant,
    /** Null where there is nothing to do but wait, or nothing more. */
    next: NextStep.nullable(),
    reservePlace: z.number().int().nullable(),
    /** Null before there is a place; its lessons can be read from then on, and again afterwards. */
    enrolmentId: Id.nullable(),
    /** While the course runs. */
    reading: CourseStanding.pick({ lessons: true, minutesLeft: true, lastReadAt: true, resume: true }).nullable(),
    /** The sitting that can be begun, now or when it opens. */
    exam: SittingSummary.nullable(),
    /** The last one that was begun. */
    attempt: z
      .strictObject({
        id: Id,
        title: CompleteText,
        deadlineAt: Instant,
        deadlineLocal: WallTime,
        submittedAt: Instant.nullable(),
      })
      .nullable(),
    /** Of the last attempt, once released. */
    result: OfficerInCohort.shape.result,
    certificate: z.strictObject({ id: Id, number: z.string(), validUntil: CalendarDate.nullable() }).nullable(),
  })
  .meta({ id: 'OwnWay' });

export const OfficerHome = z
  .strictObject({
    /** The ways that ask most of the officer come first; those long over are left out. */
    ways: z.array(OwnWay),
    /** Newest first, whatever their state. */
    certificates: z.array(CertificateSummary),
  })
  .meta({ id: 'OfficerHome' });

export const readOfficerHome = operation({
  id: 'reporting.read-officer-home',
  method: 'GET',
  path: '/homes/officer',
  summary: 'What just happened on the reader’s own ways from nomination to certificate, and the next step on each',
  allow: ['trainee'],
  response: OfficerHome,
});

export type NextStep = z.output<typeof NextStep>;
export type OwnWay = z.output<typeof OwnWay>;
export type OfficerHome = z.output<typeof OfficerHome>;
