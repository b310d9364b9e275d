import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { Candidate } from '#contracts/enrolment';

export interface CandidateFilter {
  readonly cohortId: string;
  readonly stateCode: string;
  /** Words of a name in either script, in any spelling. */
  readonly q?: string | undefined;
}

/** Candidates are paged by their Latin name. */
export interface CandidatePosition {
  readonly name: string;
  readonly id: string;
}

const FROM = `
  from identity.person p
  where p.active and p.state_code = $1
    and exists (select from identity.role_assignment r
      where r.person_id = p.id and r.role = 'trainee' and r.revoked_at is null)
    and ($2::text is null or p.search like all
      (select '%' || word || '%' from unnest(string_to_array(identity.name_key($2), ' ')) word))`;

@Injectable()
export class CandidatesRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(filter: CandidateFilter, after: CandidatePosition | null, limit: number): Promise<Candidate[]> {
    return this.work.query(
      `select p.id, jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) as name, p.rank_title as rank,
         (select o.name from identity.post o where o.id = p.post_id) as post,
         (select n.status from enrolment.nomination n
           where n.cohort_id = $3 and n.person_id = p.id and n.status <> 'withdrawn') as nomination,
         coalesce((select jsonb_agg(jsonb_build_object('code', o.code, 'startsOn', o.starts_on, 'endsOn', o.ends_on,
               'sameCourse', o.course_id = c.course_id) order by o.starts_on)
             from enrolment.cohort c, enrolment.enrolment e join enrolment.cohort o on o.id = e.cohort_id
             where c.id = $3 and e.person_id = p.id and e.status <> 'withdrawn' and o.id <> c.id
               and o.status <> 'cancelled' and (o.course_id = c.course_id
                 or daterange(o.starts_on, o.ends_on, '[]') && daterange(c.starts_on, c.ends_on, '[]'))),
           '[]') as elsewhere
       ${FROM} and ($4::text is null or (p.name_latin, p.id) > ($4, $5::uuid))
       order by p.name_latin, p.id limit $6`,
      [filter.stateCode, filter.q ?? null, filter.cohortId, after?.name ?? null, after?.id ?? null, limit],
    );
  }

  async count({ stateCode, q }: CandidateFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(`select count(*)::int as total ${FROM}`, [stateCode, q ?? null]);
    return row?.total ?? 0;
  }
}
