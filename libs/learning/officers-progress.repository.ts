import { Injectable } from '@nestjs/common';
import type { OfficerProgress } from '#contracts/learning';
import { UnitOfWork, utc } from '#database';

export interface OfficersFilter {
  readonly cohortId?: string | undefined;
  readonly status?: string | undefined;
}

/** Officers are paged by the last day of their cohort and by enrolment. */
export interface OfficersPosition {
  readonly endsOn: string;
  readonly id: string;
}

const FILTER = '($1::uuid is null or e.cohort_id = $1) and ($2::text is null or e.status = $2)';

@Injectable()
export class OfficersProgressRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(
    { cohortId, status }: OfficersFilter,
    after: OfficersPosition | null,
    limit: number,
  ): Promise<OfficerProgress[]> {
    return this.work.query(
      `select e.id, jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin))
           as person, e.state_code as "stateCode", e.status,
         jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on) as cohort,
         v.document->'title' as title,
         jsonb_build_object('total', jsonb_array_length(jsonb_path_query_array(v.document, '$.modules[*].lessons[*]')),
           'completed', read.completed) as lessons, ${utc('read.last_at')} as "lastAt"
       from enrolment.enrolment e
         join enrolment.cohort c on c.id = e.cohort_id
         join catalogue.course_version v on v.id = e.course_version_id
         join identity.person p on p.id = e.person_id
         cross join lateral (select count(*) filter (where completed_at is not null) as completed,
             max(coalesce(completed_at, opened_at)) as last_at
           from learning.lesson_progress where enrolment_id = e.id) read
       where ${FILTER} and ($3::date is null or (c.ends_on, e.id) > ($3, $4::uuid))
       order by c.ends_on, e.id limit $5`,
      [cohortId ?? null, status ?? null, after?.endsOn ?? null, after?.id ?? null, limit],
    );
  }

  async count({ cohortId, status }: OfficersFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from enrolment.enrolment e where ${FILTER}`,
      [cohortId ?? null, status ?? null],
    );
    return row?.total ?? 0;
  }
}
