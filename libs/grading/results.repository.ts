import { Injectable } from '@nestjs/common';
import type { ExplainedResult, Result, SittingRelease } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';
import { newId } from '#kernel';
import { absentFrom, passesInSql } from './sql.js';

export type ResultRow = Omit<Result, 'allowed'> & {
  readonly stateCode: string;
  readonly personId: string;
  readonly examVersionId: string;
};

/** What the event of a release says. */
export interface ReleasedResult {
  readonly resultId: string;
  readonly version: number;
  readonly attemptId: string;
  readonly personId: string;
  readonly stateCode: string;
  readonly courseVersionId: string;
  readonly cohortId: string;
  readonly passed: boolean;
  readonly scorePercent: number;
  readonly releasedAt: string;
}

export const STANDING = `case
    when exists (select from grading.result n where n.attempt_id = r.attempt_id and n.version > r.version) then 'superseded'
    when a.status = 'submitted' then 'reopened' else 'current' end`;
export const RESULT_COLUMNS = `r.id, r.attempt_id as "attemptId", r.sitting_id as "sittingId", r.version, a.candidate_code as "candidateCode",
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin),
      'stateCode', r.state_code) as person,
    v.title as "examTitle", jsonb_build_object('id', c.id, 'code', c.code) as cohort, r.points::float8 as points, r.maximum::float8 as maximum, r.percent::float8 as percent,
    r.pass_percent::float8 as "passPercent", r.passed, ${utc('r.computed_at')} as "computedAt",
    ${utc('e.released_at')} as "releasedAt", r.state_code as "stateCode", r.person_id as "personId",
    a.exam_version_id as "examVersionId",
    ${STANDING} as standing`;
export const RESULT_JOIN = `
    join exams.attempts a on a.id = r.attempt_id
    join exams.exam_versions v on v.id = a.exam_version_id
    join exams.sittings s on s.id = r.sitting_id
    join enrolment.cohorts c on c.id = s.cohort_id
    join identity.named_people p on p.id = r.person_id
    left join grading.release e on e.result_id = r.id`;

/** When the keys of results open, in a query `page` of them. */
export const OPENING = {
  select: `${utc('u.answers_until')} as "explainedFrom"`,
  join: `left join exams.answers_until(array(select distinct "examVersionId" from page)) u
    on u.exam_version_id = page."examVersionId"`,
};

/** Rounds a sum of shares to points with two decimals, half up, so that three times a third is one. */
const rounded = (sum: string): string => `round(round(${sum}, 9), 2)`;

/** The releases in a query or table, as their events say them. */
const releasedOf = (releases: string): string => `
  select r.id as "resultId", r.version, r.attempt_id as "attemptId", r.person_id as "personId",
    r.state_code as "stateCode", n.course_version_id as "courseVersionId", n.cohort_id as "cohortId", r.passed,
    r.percent::float8 as "scorePercent", ${utc('e.released_at')} as "releasedAt"
  from ${releases} e join grading.result r on r.id = e.result_id join enrolment.enrolments n on n.id = r.enrolment_id`;

@Injectable()
export class ResultsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<ResultRow | null> {
    return this.work.one(
      `with page as materialized (select ${RESULT_COLUMNS} from grading.result r ${RESULT_JOIN} where r.id = $1)
       select page.*, ${OPENING.select} from page ${OPENING.join}`,
      [id],
    );
  }

  /** Whether every item of an attempt is scored. */
  async isScored(attemptId: string): Promise<boolean> {
    const row = await this.work.one<{ whole: boolean }>(
      `select (select count(*) from grading.item_score where attempt_id = a.id)
         = (select count(*) from jsonb_object_keys(v.item_types)) as whole
       from exams.attempts a join exams.exam_versions v on v.id = a.exam_version_id where a.id = $1`,
      [attemptId],
    );
    return row?.whole ?? false;
  }

  /**
   * Computes the result of an attempt whose items are all scored; null where it equals the newest result.
   */
  async compute(attemptId: string): Promise<{ id: string; version: number } | null> {
    return this.work.one(
      `insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points,
         maximum, percent, pass_percent, passed)
       select $2, a.id, coalesce(last.version, 0) + 1, a.sitting_id, a.enrolment_id, a.person_id, a.state_code,
         s.points, v.total_points, p.percent, v.pass_percent, ${passesInSql('p.percent', 'v.pass_percent')}
       from exams.attempts a
         join exams.exam_versions v on v.id = a.exam_version_id
         cross join lateral (select ${rounded('sum(points)')} as points from grading.item_score where attempt_id = a.id) s
         cross join lateral (select round(s.points * 100 / v.total_points, 2) as percent) p
         left join lateral (select version, points from grading.result
           where attempt_id = a.id order by version desc limit 1) last on true
       where a.id = $1 and last.points is distinct from s.points
       returning id, version`,
      [attemptId, newId()],
    );
  }

  /** Locks the attempts meant, so that until the end none is graded and none gets a late answer admitted. */
  async hold(meant: { resultId?: string; sittingId?: string }): Promise<void> {
    await this.work.query(
      `select exams.hold_attempts(
         (select r.attempt_id from grading.result r where r.id = $1), $2::uuid)`,
      [meant.resultId ?? null, meant.sittingId ?? null],
    );
  }

  /** Releases the newest result of each scored attempt that is meant, unless it is released already. */
  release(meant: { resultId?: string; sittingId?: string }, releasedBy: string): Promise<ReleasedResult[]> {
    return this.work.query(
      `with released as (
         insert into grading.release (result_id, person_id, state_code, released_by)
         select r.id, r.person_id, r.state_code, $3
         from grading.result r join exams.attempts a on a.id = r.attempt_id and a.status in ('scored', 'released')
         where ($1::uuid is null or r.id = $1) and ($2::uuid is null or r.sitting_id = $2)
           and not exists (select from grading.result n where n.attempt_id = r.attempt_id and n.version > r.version)
         on conflict (result_id) do nothing
         returning result_id, released_at
       )
       ${releasedOf('released')}`,
      [meant.resultId ?? null, meant.sittingId ?? null, releasedBy],
    );
  }

  /** Released results, in the order of their ids. */
  releasedAfter(resultId: string | null, limit: number): Promise<ReleasedResult[]> {
    return this.work.query(
      `${releasedOf('grading.release')} where ($1::uuid is null or r.id > $1) order by r.id limit $2`,
      [resultId, limit],
    );
  }

  /** What a release leaves out: attempts that are not scored, open ones included, and officers who have not begun. */
  async left(sittingId: string): Promise<Omit<SittingRelease, 'released' | 'passed'>> {
    const row = await this.work.one<Omit<SittingRelease, 'released' | 'passed'>>(
      `select (select count(*)::int from exams.attempts a
           where a.sitting_id = s.id and a.status in ('open', 'submitted')) as "notYetScored",
         (select count(*)::int from ${absentFrom('s')}) as "notSat",
         (select ${utc('u.answers_until')} from exams.answers_until(array[s.exam_version_id]) u) as "explainedFrom"
       from exams.sittings s where s.id = $1`,
      [sittingId],
    );
    return row ?? { notYetScored: 0, notSat: 0, explainedFrom: null };
  }

  /**
   * The items of the caller's own released result, in the order of the attempt; none while its keys are closed. Rounding
   * differences are carried from one item to the next, so that the items add up to the points of the result.
   */
  items(resultId: string): Promise<ExplainedResult['items']> {
    return this.work.query(
      `select i.id as "itemId", i.item->>'code' as code, s.points, s.maximum::float8 as maximum,
         i.item->'body' as body, w.answer, x.facts->i.id::text->'key' as key,
         x.facts->i.id::text->'explanation' as explanation
       from grading.result r
         join exams.attempts a on a.id = r.attempt_id
         join exams.papers p on p.exam_version_id = a.exam_version_id
         cross join lateral grading.explanations_of(r.id) x(facts)
         cross join lateral (select item, (item->>'itemVersionId')::uuid as id
           from jsonb_array_elements(p.paper->'items') item) i
         join (select item_version_id, maximum,
             (${rounded('sum(points) over upto')} - ${rounded('sum(points) over upto - points')})::float8 as points
           from grading.item_score where attempt_id = (select attempt_id from grading.result where id = $1)
           window upto as (order by item_version_id)) s on s.item_version_id = i.id
         left join exams.scorable_response w on w.attempt_id = a.id and w.item_version_id = i.id
       where r.id = $1 and x.facts is not null order by array_position(a.item_order, i.id)`,
      [resultId],
    );
  }
}
