import { Injectable } from '@nestjs/common';
import type { SittingOutcome, SittingScores } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';

/** Per sitting: attempts by how far they are, and what waits for a marker or for the chief. */
const SELECT = `
  select s.id, e.code as "examCode", v.title, c.code as "cohortCode", c.venue, ${utc('s.opens_at')} as "opensAt",
    ${utc('s.closes_at')} as "closesAt", s.time_zone as "timeZone", v.pass_percent::float8 as "passPercent",
    a.attempts, a.open, a.unscored, h.held, a.attempts - a.open - a.unscored - h.held as released,
    coalesce(w."toMark", 0) as "toMark", coalesce(w.disputed, 0) as disputed, l.late
  from exams.sitting s
    join exams.exam_version v on v.id = s.exam_version_id
    join exams.exam e on e.id = v.exam_id
    join enrolment.cohort c on c.id = s.cohort_id
    cross join lateral (
      select count(*)::int as attempts, (count(*) filter (where status = 'open'))::int as open,
        (count(*) filter (where status = 'submitted'))::int as unscored
      from exams.attempt where sitting_id = s.id) a
    cross join lateral (
      select count(*)::int as held from exams.attempt t
        cross join lateral (select id from grading.result where attempt_id = t.id order by version desc limit 1) r
      where t.sitting_id = s.id and t.status in ('scored', 'released')
        and not exists (select from grading.release e where e.result_id = r.id)) h
    left join (
      select sitting_id, (count(*) filter (where status = 'waiting'))::int as "toMark",
        (count(*) filter (where status = 'disputed'))::int as disputed
      from grading.script where status in ('waiting', 'disputed') group by sitting_id) w on w.sitting_id = s.id
    cross join lateral (
      select count(*)::int as late from exams.attempt t
        join exams.response p on p.attempt_id = t.id and p.late and p.admitted_at is null
      where t.sitting_id = s.id and t.status in ('submitted', 'scored')) l`;

const WAITS = `(a.open + a.unscored + h.held + l.late > 0 or w.sitting_id is not null)`;

/** How the judging of sittings stands. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The latest sittings first. */
  page(onlyWaiting: boolean, after: { id: string } | null, limit: number): Promise<SittingOutcome[]> {
    return this.work.query(
      `${SELECT} where ($1::uuid is null or s.id < $1) and (not $2::boolean or ${WAITS}) order by s.id desc limit $3`,
      [after?.id ?? null, onlyWaiting, limit],
    );
  }

  async count(onlyWaiting: boolean): Promise<number> {
    const sql = `select count(*)::int as total from (${SELECT} where not $1::boolean or ${WAITS}) as found`;
    return (await this.work.one<{ total: number }>(sql, [onlyWaiting]))?.total ?? 0;
  }

  byId(id: string): Promise<SittingOutcome | null> {
    return this.work.one(`${SELECT} where s.id = $1`, [id]);
  }

  /** Of the newest results of all who are scored. */
  async scores(sittingId: string): Promise<Pick<SittingScores, 'passed' | 'failed' | 'meanPercent' | 'bands'>> {
    const row = await this.work.one<Pick<SittingScores, 'passed' | 'failed' | 'meanPercent' | 'bands'>>(
      `with newest as (
         select r.passed, r.percent, least(floor(r.percent / 10)::int, 9) as band from exams.attempt a
           cross join lateral (select * from grading.result where attempt_id = a.id order by version desc limit 1) r
         where a.sitting_id = $1 and a.status in ('scored', 'released'))
       select (count(*) filter (where passed))::int as passed, (count(*) filter (where not passed))::int as failed,
         round(avg(percent), 2)::float8 as "meanPercent",
         array(select (select count(*)::int from newest where band = b) from generate_series(0, 9) b order by b) as bands
       from newest`,
      [sittingId],
    );
    return row ?? { passed: 0, failed: 0, meanPercent: null, bands: Array<number>(10).fill(0) };
  }
}
