import { Injectable } from '@nestjs/common';
import type { SittingOutcome, SittingScores, WaitingOutcomes } from '#contracts/grading';
import { UnitOfWork, utc } from '#database';
import { localIn } from '#i18n';
import { absentFrom } from './sql.js';

/** For each sitting: its attempts by status, and what waits for a marker or for the chief. */
export const OUTCOME_COLUMNS = `s.id, e.code as "examCode", v.title, c.id as "cohortId", c.code as "cohortCode", c.venue, ${utc('s.opens_at')} as "opensAt",
    ${utc('s.closes_at')} as "closesAt", s.time_zone as "timeZone", v.pass_percent::float8 as "passPercent",
    a.attempts, o."notSat", a.open, a.unscored, h.held, a.attempts - a.open - a.unscored - h.held as released,
    coalesce(w."toMark", 0) as "toMark", coalesce(w.disputed, 0) as disputed, l.late`;
export const OUTCOMES_FROM = `exams.sittings s
    join exams.exam_versions v on v.id = s.exam_version_id
    join exams.exams e on e.id = v.exam_id
    join enrolment.cohorts c on c.id = s.cohort_id
    cross join lateral (
      select count(*)::int as attempts, (count(*) filter (where status = 'open'))::int as open,
        (count(*) filter (where status = 'submitted'))::int as unscored
      from exams.attempts where sitting_id = s.id) a
    cross join lateral (select count(*)::int as "notSat" from ${absentFrom('s')}) o
    cross join lateral (
      select count(*)::int as held from exams.attempts t
        cross join lateral (select id from grading.result where attempt_id = t.id order by version desc limit 1) r
      where t.sitting_id = s.id and t.status in ('scored', 'released')
        and not exists (select from grading.release e where e.result_id = r.id)) h
    left join (
      select sitting_id, (count(*) filter (where status = 'waiting'))::int as "toMark",
        (count(*) filter (where status = 'disputed'))::int as disputed
      from grading.script where status in ('waiting', 'disputed') group by sitting_id) w on w.sitting_id = s.id
    cross join lateral (
      select count(*)::int as late from exams.attempts t
        join exams.responses p on p.attempt_id = t.id and p.late and p.admitted_at is null
      where t.sitting_id = s.id and t.status in ('submitted', 'scored')) l`;

const SELECT = `select ${OUTCOME_COLUMNS} from ${OUTCOMES_FROM}`;

export const WAITS = `(a.open + a.unscored + h.held + l.late > 0 or w.sitting_id is not null)`;

type Scores = Pick<SittingScores, 'passed' | 'failed' | 'heldPassed' | 'meanPercent' | 'bands'>;
export type OutcomeRow = Omit<SittingOutcome, 'opensLocal' | 'closesLocal'>;

export const outcomeOf = (row: OutcomeRow): SittingOutcome => ({
  ...row,
  opensLocal: localIn(row.timeZone, row.opensAt),
  closesLocal: localIn(row.timeZone, row.closesAt),
});

/** The state of marking, by sitting. */
@Injectable()
export class OutcomesRepository {
  constructor(private readonly work: UnitOfWork) {}

  async waiting(): Promise<WaitingOutcomes> {
    const row = await this.work.one<WaitingOutcomes>(
      `select coalesce(sum(held), 0)::int as held, coalesce(sum(late), 0)::int as late,
         (array_agg(id order by id) filter (where late > 0))[1] as "lateSittingId"
       from (${SELECT} where ${WAITS}) found`,
    );
    return row ?? { held: 0, late: 0, lateSittingId: null };
  }

  async byId(id: string): Promise<SittingOutcome | null> {
    const row = await this.work.one<OutcomeRow>(`${SELECT} where s.id = $1`, [id]);
    return row && outcomeOf(row);
  }

  /**
   * When the keys of a sitting's results open, null where they are open; and, if names are wanted, who has not begun.
   */
  async waitingFor(sittingId: string, withNames: boolean): Promise<Pick<SittingScores, 'absent' | 'explainedFrom'>> {
    const row = await this.work.one<Pick<SittingScores, 'absent' | 'explainedFrom'>>(
      `select (select ${utc('u.answers_until')} from exams.answers_until(array[s.exam_version_id]) u) as "explainedFrom",
         case when $2::boolean then (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'stateCode', p.state_code,
             'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin)) order by p.name_latin, p.id), '[]')
           from identity.people p where p.id in (select n.person_id from ${absentFrom('s')})) end as absent
       from exams.sittings s where s.id = $1`,
      [sittingId, withNames],
    );
    return row ?? { absent: null, explainedFrom: null };
  }

  /** Figures over the newest results of all scored attempts. */
  async scores(sittingId: string): Promise<Scores> {
    const row = await this.work.one<Scores>(
      `with newest as (
         select r.passed, r.percent, least(floor(r.percent / 10)::int, 9) as band,
           not exists (select from grading.release e where e.result_id = r.id) as held from exams.attempts a
           cross join lateral (select * from grading.result where attempt_id = a.id order by version desc limit 1) r
         where a.sitting_id = $1 and a.status in ('scored', 'released'))
       select (count(*) filter (where passed))::int as passed, (count(*) filter (where not passed))::int as failed,
         (count(*) filter (where passed and held))::int as "heldPassed",
         round(avg(percent), 2)::float8 as "meanPercent",
         array(select (select count(*)::int from newest where band = b) from generate_series(0, 9) b order by b) as bands
       from newest`,
      [sittingId],
    );
    return row ?? { passed: 0, failed: 0, heldPassed: 0, meanPercent: null, bands: Array<number>(10).fill(0) };
  }
}
