import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Nominee } from '#contracts/enrolment';

export interface NomineeFilter {
  readonly cohortId: string;
  readonly stateCode: string;
}

/** Nominees are paged by their Latin name. */
export interface NomineePosition {
  readonly name: string;
  readonly id: string;
}

const FROM = `
  from identity.people p
  where p.active and p.state_code = $1
    and exists (select from identity.role_assignments r
      where r.person_id = p.id and r.role = 'trainee' and r.revoked_at is null)`;

const SELECT = `
  select p.id, jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) as name, p.rank_title as rank,
    (select o.name from identity.posts o where o.id = p.post_id) as post,
    (select n.status from enrolment.nomination n
      where n.cohort_id = $2 and n.person_id = p.id and n.status <> 'withdrawn') as nomination,
    coalesce((select jsonb_agg(jsonb_build_object('code', o.code, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
          'sameCourse', o.course_id = c.course_id) order by o.starts_on)
        from enrolment.cohort c, enrolment.enrolment e join enrolment.cohort o on o.id = e.cohort_id
        where c.id = $2 and e.person_id = p.id and e.status <> 'withdrawn' and o.id <> c.id
          and o.status <> 'cancelled' and (o.course_id = c.course_id
            or daterange(o.starts_on, o.ends_on, '[]') && daterange(c.starts_on, c.ends_on, '[]'))),
      '[]') as elsewhere
  ${FROM}`;

@Injectable()
export class NomineesRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(filter: NomineeFilter, after: NomineePosition | null, limit: number): Promise<Nominee[]> {
    return this.work.query(
      `${SELECT} and ($3::text is null or (p.name_latin, p.id) > ($3, $4::uuid)) order by p.name_latin, p.id limit $5`,
      [filter.stateCode, filter.cohortId, after?.name ?? null, after?.id ?? null, limit],
    );
  }

  /** Those of `ids` who may be nominated, in that order. */
  ofIds({ stateCode, cohortId }: NomineeFilter, ids: readonly string[]): Promise<Nominee[]> {
    return this.work.query(`${SELECT} and p.id = any($3::uuid[]) order by array_position($3::uuid[], p.id)`, [
      stateCode,
      cohortId,
      ids,
    ]);
  }

  async count({ stateCode }: NomineeFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(`select count(*)::int as total ${FROM}`, [stateCode]);
    return row?.total ?? 0;
  }
}
