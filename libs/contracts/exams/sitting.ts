import { z } from 'zod';
import { CalendarDate, CompleteText, Id, Instant, Moment, TimeZone, WallTime } from '../common/index.js';

/** The window in which a cohort may sit an exam version. */
export const SittingPlan = z
  .strictObject({
    examVersionId: Id,
    cohortId: Id,
    opensAt: Moment,
    /** Attempts end here at the latest, however late they began. */
    closesAt: Moment,
    /** How long after the deadline an attempt stays open for late answers before it is submitted by the system. */
    lateGraceMinutes: z.number().int().min(0).max(2880).default(60),
    /** The time zone of the venue. */
    timeZone: TimeZone,
  })
  .meta({ id: 'SittingPlan' });

export const SittingPhase = z.enum(['upcoming', 'open', 'closed']);

export const SittingSummary = z
  .strictObject({
    id: Id,
    examVersionId: Id,
    examCode: z.string(),
    title: CompleteText,
    durationMinutes: z.number().int().positive(),
    questions: z.number().int().positive(),
    passPercent: z.number(),
    cohortId: Id,
    cohortCode: z.string(),
    opensAt: Instant,
    closesAt: Instant,
    lateGraceMinutes: z.number().int(),
    timeZone: z.string(),
    opensLocal: WallTime,
    closesLocal: WallTime,
    /** By the clock of the database. */
    phase: SittingPhase,
    /** The reader's own attempt in it, if they have one. */
    attemptId: Id.nullable(),
    /** Operations that the reader may carry out on it now. */
    allowed: z.array(z.enum(['exams.start-attempt', 'exams.list-late-responses'])),
  })
  .meta({ id: 'SittingSummary' });

/** A cohort that takes nominations or runs, for which no sitting is scheduled. */
export const UnscheduledCohort = z
  .strictObject({ id: Id, code: z.string(), title: CompleteText, startsOn: CalendarDate, endsOn: CalendarDate })
  .meta({ id: 'UnscheduledCohort' });

export type UnscheduledCohort = z.output<typeof UnscheduledCohort>;
export type SittingPlan = z.output<typeof SittingPlan>;
export type SittingSummary = z.output<typeof SittingSummary>;
