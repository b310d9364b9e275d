import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SharedCohort } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { SharedCohorts } from '#identity';

type Pairs = Parameters<SharedCohorts['of']>[0];

/** Tells somebody who merges two records of an officer which cohorts both records are in. */
@Injectable()
export class CohortsOfTwo implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly shared: SharedCohorts,
  ) {}

  onModuleInit(): void {
    this.shared.register((pairs) => this.of(pairs));
  }

  private async of(pairs: Pairs): Promise<readonly SharedCohort[][]> {
    const rows = await this.work.query<{ cohorts: SharedCohort[] }>(
      `select coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'code', c.code) order by c.starts_on, c.code)
           from enrolment.nomination a
             join enrolment.nomination b on b.cohort_id = a.cohort_id and b.status <> 'withdrawn' and b.person_id = q.second
             join enrolment.cohort c on c.id = a.cohort_id
           where a.person_id = q.first and a.status <> 'withdrawn'), '[]') as cohorts
       from unnest($1::uuid[], $2::uuid[]) with ordinality as q (first, second, place) order by q.place`,
      [pairs.map(({ firstId }) => firstId), pairs.map(({ secondId }) => secondId)],
    );
    return rows.map(({ cohorts }) => cohorts);
  }
}
