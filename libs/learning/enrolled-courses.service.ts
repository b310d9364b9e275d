import { Injectable } from '@nestjs/common';
import type { EnrolledCourse, LessonProgress } from '#contracts/learning';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { EnrolmentNotFound, EnrolmentOver, LessonNotFound } from './domain/learning.errors.js';
import { standingIn } from './domain/standing.js';
import { ProgressRepository, type OwnEnrolment } from './progress.repository.js';

export interface ProgressMessage {
  readonly position: number;
  readonly completed: boolean;
  readonly sequence: number;
}

/** A course as the officer enrolled in it reads it. */
@Injectable()
export class EnrolledCourses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: ProgressRepository,
  ) {}

  get(caller: Caller, enrolmentId: string): Promise<EnrolledCourse> {
    return this.work.run(async () => {
      const { document, courseVersionId } = await this.own(caller, enrolmentId);
      const progress = await this.progress.of(enrolmentId);
      return { enrolmentId, courseVersionId, document, progress, ...standingIn(document, progress) };
    });
  }

  record(caller: Caller, enrolmentId: string, lessonKey: string, message: ProgressMessage): Promise<LessonProgress> {
    return this.work.run(async () => {
      const enrolment = await this.own(caller, enrolmentId);
      if (enrolment.status === 'withdrawn') throw new EnrolmentOver();
      const lesson = enrolment.document.modules.flatMap(({ lessons }) => lessons).find(({ key }) => key === lessonKey);
      if (!lesson) throw new LessonNotFound();
      const position = Math.min(message.position, lesson.blocks.length - 1);
      return this.progress.keep({ ...message, position, enrolment, personId: caller.personId, lessonKey });
    });
  }

  private async own(caller: Caller, enrolmentId: string): Promise<OwnEnrolment> {
    const enrolment = await this.progress.enrolmentOf(caller.personId, enrolmentId);
    if (!enrolment) throw new EnrolmentNotFound();
    return enrolment;
  }
}
