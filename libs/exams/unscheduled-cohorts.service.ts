import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CalendarDate } from '#contracts';
import type { UnscheduledCohort } from '#contracts/exams';
import { UnitOfWork } from '#database';
import { decodeCursor, pageFrom } from '#http';
import type { Page, PageRequest } from './page.js';
import { UnscheduledCohortsRepository } from './unscheduled-cohorts.repository.js';

const Position = z.strictObject({ endsOn: CalendarDate, id: z.uuid() });

/** Cohorts without a date for an exam: it is not scheduled yet, or their course has no exam. */
@Injectable()
export class UnscheduledCohorts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cohorts: UnscheduledCohortsRepository,
  ) {}

  list(query: PageRequest): Promise<Page<UnscheduledCohort>> {
    return this.page(true, query);
  }

  withoutExam(query: PageRequest): Promise<Page<UnscheduledCohort>> {
    return this.page(false, query);
  }

  private page(hasExam: boolean, query: PageRequest): Promise<Page<UnscheduledCohort>> {
    const after = query.cursor === undefined ? null : decodeCursor(Position, query.cursor);
    return this.work.run(async () => ({
      ...pageFrom(await this.cohorts.page(hasExam, after, query.limit + 1), query.limit, ({ endsOn, id }) => ({
        endsOn,
        id,
      })),
      ...(query.count ? { total: await this.cohorts.count(hasExam) } : {}),
    }));
  }
}
