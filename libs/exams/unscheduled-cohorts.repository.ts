import { Injectable } from '@nestjs/common';
import type { UnscheduledCohort } from '#contracts/exams';
import { UnitOfWork } from '#database';

/** Cohorts are paged by their last day and id. */
export interface CohortPosition {
  readonly endsOn: string;
  readonly id: string;
}

/** Selects cohorts; the first parameter says whether their course must have an exam that can be sat. */
const FROM = `
  from enrolment.cohorts c join catalogue.course_versions v on v.id = c.course_version_id
  where c.status in ('nominating', 'running')
    and $1 = exists (select from exams.exam e join exams.exam_version p on p.exam_id = e.id where e.course_id = c.course_id)
    and not exists (select from exams.sitting s where s.cohort_id = c.id)`;

@Injectable()
export class UnscheduledCohortsRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(hasExam: boolean, after: CohortPosition | null, limit: number): Promise<UnscheduledCohort[]> {
    return this.work.query(
      `select c.id, c.code, v.document->'title' as title, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn"
       ${FROM} and ($2::date is null or (c.ends_on, c.id) > ($2, $3::uuid)) order by c.ends_on, c.id limit $4`,
      [hasExam, after?.endsOn ?? null, after?.id ?? null, limit],
    );
  }

  async count(hasExam: boolean): Promise<number> {
    return (await this.work.one<{ total: number }>(`select count(*)::int as total ${FROM}`, [hasExam]))?.total ?? 0;
  }
}
