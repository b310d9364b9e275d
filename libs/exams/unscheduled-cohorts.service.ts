import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listCohortsWithoutExam, listUnscheduledCohorts } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { COHORTS_WITHOUT_EXAM, UNSCHEDULED_COHORTS } from './unscheduled-cohorts.list.js';

/** Cohorts without a date for an exam: it is not scheduled yet, or their course has no exam. */
@Injectable()
export class UnscheduledCohorts {
  constructor(private readonly work: UnitOfWork) {}

  list(asked: Query<typeof listUnscheduledCohorts>) {
    return this.work.run(() => UNSCHEDULED_COHORTS.page(this.work, asked));
  }

  withoutExam(asked: Query<typeof listCohortsWithoutExam>) {
    return this.work.run(() => COHORTS_WITHOUT_EXAM.page(this.work, asked));
  }
}
