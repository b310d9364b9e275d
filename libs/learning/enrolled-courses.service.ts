import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { CourseStanding, EnrolledCourse, LessonProgress, listStandings } from '#contracts/learning';
import { UnitOfWork } from '#database';
import { presented } from '#http';
import type { Caller } from '#kernel';
import { EnrolmentNotFound, EnrolmentOver, LessonNotFound } from './domain/learning.errors.js';
import { standingIn } from './domain/standing.js';
import { ProgressRepository, type OwnEnrolment, type ReadEnrolment } from './progress.repository.js';
import { STANDINGS } from './standings.list.js';

export interface ProgressMessage {
  readonly position: number;
  readonly completed: boolean;
  readonly seen: readonly number[];
  readonly sequence: number;
}

/** A course as the officer enrolled in it reads it. */
@Injectable()
export class EnrolledCourses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: ProgressRepository,
  ) {}

  /** The courses that the caller reads now, and where each goes on. */
  standings({ personId }: Caller, asked: Query<typeof listStandings>) {
    return this.work.run(async () =>
      presented(await STANDINGS.page(this.work, { ...asked, given: { personId } }), standingOf),
    );
  }

  get(caller: Caller, enrolmentId: string): Promise<EnrolledCourse> {
    return this.work.run(async () => {
      const { document, courseVersionId, cohortId } = await this.own(caller, enrolmentId);
      const progress = await this.progress.of(enrolmentId);
      return { enrolmentId, courseVersionId, cohortId, document, progress, ...standingIn(document, progress) };
    });
  }

  record(caller: Caller, enrolmentId: string, lessonKey: string, message: ProgressMessage): Promise<LessonProgress> {
    return this.work.run(async () => {
      const enrolment = await this.own(caller, enrolmentId);
      if (enrolment.status === 'withdrawn') throw new EnrolmentOver();
      const lesson = enrolment.document.modules.flatMap(({ lessons }) => lessons).find(({ key }) => key === lessonKey);
      if (!lesson) throw new LessonNotFound();
      const last = lesson.blocks.length - 1;
      const position = Math.min(message.position, last);
      const seen = message.seen.filter((block) => block <= last);
      return this.progress.keep({ ...message, position, seen, enrolment, lessonKey });
    });
  }

  private async own(caller: Caller, enrolmentId: string): Promise<OwnEnrolment> {
    const enrolment = await this.progress.enrolmentOf(caller.personId, enrolmentId);
    if (!enrolment) throw new EnrolmentNotFound();
    return enrolment;
  }
}

function standingOf({ id, cohort, document, progress }: ReadEnrolment): CourseStanding {
  const { resume, ...standing } = standingIn(document, progress);
  const lesson = document.modules.flatMap((part) => part.lessons).find(({ key }) => key === resume?.lessonKey);
  return {
    enrolmentId: id,
    cohort,
    course: { code: document.code, title: document.title },
    ...standing,
    lastReadAt:
      progress
        .map(({ readAt }) => readAt)
        .sort()
        .at(-1) ?? null,
    resume: resume && lesson ? { ...resume, title: lesson.title, blocks: lesson.blocks.length } : null,
  };
}
