import { Injectable } from '@nestjs/common';
import type { ExplainedResult, Result } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';

export type ResultRow = Omit<Result, 'allowed'> & {
  readonly stateCode: string;
  readonly personId: string;
};

export interface ResultFilter {
  readonly sittingId?: string | undefined;
  readonly attemptId?: string | undefined;
  readonly released?: boolean | undefined;
}

/** What a release tells those who listen. */
export interface ReleasedResult {
  readonly resultId: string;
  readonly attemptId: string;
  readonly personId: string;
  readonly stateCode: string;
  readonly courseVersionId: string;
  readonly cohortId: string;
  readonly passed: boolean;
  readonly scorePercent: number;
  readonly releasedAt: string;
}

const SELECT = `
  select r.id, r.attempt_id as "attemptId", r.sitting_id as "sittingId", r.version, a.candidate_code as "candidateCode",
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin),
      'stateCode', r.state_code) as person,
    v.title as "examTitle", r.points::float8 as points, r.maximum::float8 as maximum, r.percent::float8 as percent,
    r.pass_percent::float8 as "passPercent", r.passed, ${utc('r.computed_at')} as "computedAt",
    ${utc('e.released_at')} as "releasedAt", r.state_code as "stateCode", r.person_id as "personId",
    case when exists (select from grading.result n where n.attempt_id = r.attempt_id and n.version > r.version)
        then 'superseded'
      when a.status = 'submitted' then 'reopened' else 'current' end as standing
  from grading.result r
    join exams.attempt a on a.id = r.attempt_id
    join exams.exam_version v on v.id = a.exam_version_id
    join identity.person p on p.id = r.person_id
    left join grading.release e on e.result_id = r.id`;

const FILTER = `($1::uuid is null or r.sitting_id = $1) and ($2::uuid is null or r.attempt_id = $2)
  and ($3::boolean is null or (exists (select from grading.release e where e.result_id = r.id)) = $3)`;

@Injectable()
export class ResultsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<ResultRow | null> {
    return this.work.one(`${SELECT} where r.id = $1`, [id]);
  }

  page(filter: ResultFilter, after: { id: string } | null, limit: number): Promise<ResultRow[]> {
    return this.work.query(
      `${SELECT} where ${FILTER} and ($4::uuid is null or r.id < $4) order by r.id desc limit $5`,
      [...parametersOf(filter), after?.id ?? null, limit],
    );
  }

  async count(filter: ResultFilter): Promise<number> {
    const sql = `select count(*)::int as total from grading.result r where ${FILTER}`;
    return (await this.work.one<{ total: number }>(sql, parametersOf(filter)))?.total ?? 0;
  }

  /** Whether every item of an attempt is scored. */
  async isScored(attemptId: string): Promise<boolean> {
    const row = await this.work.one<{ whole: boolean }>(
      `select (select count(*) from grading.item_score where attempt_id = a.id)
         = (select count(*) from jsonb_object_keys(v.item_types)) as whole
       from exams.attempt a join exams.exam_version v on v.id = a.exam_version_id where a.id = $1`,
      [attemptId],
    );
    return row?.whole ?? false;
  }

  /**
   * Computes the result of an attempt, every item of which is scored; null where the newest result says the same already.
   */
  async compute(attemptId: string): Promise<{ id: string; version: number } | null> {
    return this.work.one(
      `insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points,
         maximum, percent, pass_percent, passed)
       select $2, a.id, coalesce(last.version, 0) + 1, a.sitting_id, a.enrolment_id, a.person_id, a.state_code,
         s.points, v.total_points, s.percent, v.pass_percent, s.percent >= v.pass_percent
       from exams.attempt a
         join exams.exam_version v on v.id = a.exam_version_id
         cross join lateral (select sum(points) as points,
           round(sum(points) * 100 / v.total_points, 2) as percent
           from grading.item_score where attempt_id = a.id) s
         left join lateral (select version, points from grading.result
           where attempt_id = a.id order by version desc limit 1) last on true
       where a.id = $1 and last.points is distinct from s.points
       returning id, version`,
      [attemptId, newId()],
    );
  }

  /** Holds the attempts meant: until the end no late answer of theirs is admitted, and none is graded. */
  async hold(meant: { resultId?: string; sittingId?: string }): Promise<void> {
    await this.work.query(
      `select from exams.attempt a where ($2::uuid is null or a.sitting_id = $2)
         and ($1::uuid is null or a.id = (select r.attempt_id from grading.result r where r.id = $1))
       order by a.id for update`,
      [meant.resultId ?? null, meant.sittingId ?? null],
    );
  }

  /** Releases the newest result of each attempt meant that is scored, if it is not released yet. */
  release(meant: { resultId?: string; sittingId?: string }, releasedBy: string): Promise<ReleasedResult[]> {
    return this.work.query(
      `with released as (
         insert into grading.release (result_id, person_id, state_code, released_by)
         select r.id, r.person_id, r.state_code, $3
         from grading.result r join exams.attempt a on a.id = r.attempt_id and a.status in ('scored', 'released')
         where ($1::uuid is null or r.id = $1) and ($2::uuid is null or r.sitting_id = $2)
           and not exists (select from grading.result n where n.attempt_id = r.attempt_id and n.version > r.version)
         on conflict (result_id) do nothing
         returning result_id, released_at
       )
       select r.id as "resultId", r.attempt_id as "attemptId", r.person_id as "personId", r.state_code as "stateCode",
         n.course_version_id as "courseVersionId", n.cohort_id as "cohortId", r.passed,
         r.percent::float8 as "scorePercent", ${utc('e.released_at')} as "releasedAt"
       from released e join grading.result r on r.id = e.result_id join enrolment.enrolment n on n.id = r.enrolment_id`,
      [meant.resultId ?? null, meant.sittingId ?? null, releasedBy],
    );
  }

  /** Attempts of a sitting that are not scored, those still open among them. */
  async unscored(sittingId: string): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from exams.attempt a
       where a.sitting_id = $1 and a.status in ('open', 'submitted')`,
      [sittingId],
    );
    return row?.total ?? 0;
  }

  /** The items of an own released result, in the order of the attempt. */
  items(resultId: string): Promise<ExplainedResult['items']> {
    return this.work.query(
      `select i.id as "itemId", i.item->>'code' as code, s.points::float8 as points, s.maximum::float8 as maximum,
         i.item->'body' as body, w.answer, x.facts->i.id::text->'key' as key,
         x.facts->i.id::text->'explanation' as explanation
       from grading.result r
         join exams.attempt a on a.id = r.attempt_id
         join exams.paper p on p.exam_version_id = a.exam_version_id
         cross join lateral grading.explanations_of(r.id) x(facts)
         cross join lateral (select item, (item->>'itemVersionId')::uuid as id
           from jsonb_array_elements(p.paper->'items') item) i
         join grading.item_score s on s.attempt_id = a.id and s.item_version_id = i.id
         left join exams.scorable_response w on w.attempt_id = a.id and w.item_version_id = i.id
       where r.id = $1 order by array_position(a.item_order, i.id)`,
      [resultId],
    );
  }
}

const parametersOf = ({ sittingId, attemptId, released }: ResultFilter): unknown[] => [
  sittingId ?? null,
  attemptId ?? null,
  released ?? null,
];
