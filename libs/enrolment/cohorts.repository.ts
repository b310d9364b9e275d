import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { Cohort, CohortStatus, NewCohort } from '#contracts/enrolment';

export type CohortRow = Omit<Cohort, 'allowed' | 'nominationsCloseLocal'> & { readonly takesNominations: boolean };

/** What a search shows of a cohort. */
export type FoundCohort = Pick<CohortRow, 'id' | 'code' | 'venue' | 'status' | 'startsOn' | 'endsOn'> &
  Pick<CohortRow['course'], 'title'>;

/** Counts an officer once who was entered twice and nominated twice. */
const OFFICERS = `select n.status,
    coalesce((select p.merged_into from identity.people p where p.id = n.person_id), n.person_id) as officer
  from enrolment.nomination n where n.cohort_id = c.id and n.status <> 'withdrawn'`;

export const COHORT_COLUMNS = `c.id, c.code, jsonb_build_object('id', c.course_id, 'versionId', c.course_version_id,
      'code', v.document->'code', 'title', v.document->'title') as course,
    c.venue, c.time_zone as "timeZone", c.languages, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    ${utc('c.nominations_close_at')} as "nominationsCloseAt", c.status, c.seats, c.seats_given as "seatsGiven",
    c.version, c.status = 'nominating' and now() < c.nominations_close_at as "takesNominations",
    coalesce((select jsonb_agg(jsonb_build_object('stateCode', q.state_code, 'seats', q.seats,
        'seatsGiven', q.seats_given) order by q.state_code)
      from enrolment.quota q where q.cohort_id = c.id), '[]') as quotas,
    (select jsonb_build_object('waiting', count(distinct n.officer) filter (where n.status = 'nominated'),
        'seated', count(distinct n.officer) filter (where n.status = 'seated'),
        'reserve', count(distinct n.officer) filter (where n.status = 'reserve'))
      from (${OFFICERS}) n) as nominations`;
export const COHORT_JOIN = 'join catalogue.course_versions v on v.id = c.course_version_id';

@Injectable()
export class CohortsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<CohortRow | null> {
    return this.work.one(`select ${COHORT_COLUMNS} from enrolment.cohort c ${COHORT_JOIN} where c.id = $1`, [id]);
  }

  /** The cohorts that match the words best; among equals the latest first. Cohorts are few and need no index. */
  best(words: string, limit: number): Promise<FoundCohort[]> {
    return this.work.query(
      `select c.id, c.code, v.document->'title' as title, c.venue, c.status,
         c.starts_on::text as "startsOn", c.ends_on::text as "endsOn"
       from (select c.*, ts_rank(c.words, t.query) as likeness
           from catalogue.terms_of($1) t join enrolment.cohort c on c.words @@ t.query
           order by likeness desc, c.starts_on desc, c.id desc limit $2) c
         join catalogue.course_versions v on v.id = c.course_version_id
       order by c.likeness desc, c.starts_on desc, c.id desc`,
      [words, limit],
    );
  }

  /** Holds the cohort until the transaction ends, so that seats and reserve places are given one after another. */
  async lock(id: string): Promise<{ status: CohortStatus } | null> {
    return this.work.one('select status from enrolment.cohort where id = $1 for update', [id]);
  }

  /** @returns false where the code is taken. */
  async insert(cohort: NewCohort & { id: string; courseVersionId: string; openedBy: string }): Promise<boolean> {
    const inserted = await this.work.query(
      `insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on,
         ends_on, nominations_close_at, seats, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (code) do nothing returning id`,
      [
        cohort.id,
        cohort.code,
        cohort.courseId,
        cohort.courseVersionId,
        JSON.stringify(cohort.venue),
        cohort.timeZone,
        cohort.languages,
        cohort.startsOn,
        cohort.endsOn,
        cohort.nominationsCloseAt,
        cohort.seats,
        cohort.openedBy,
      ],
    );
    if (inserted.length === 0) return false;
    await this.work.query(
      `insert into enrolment.quota (cohort_id, state_code, seats)
       select $1, q."stateCode", q.seats from jsonb_to_recordset($2::jsonb) as q("stateCode" text, seats integer)`,
      [cohort.id, JSON.stringify(cohort.quotas)],
    );
    return true;
  }

  /** Those of `codes` that are not, or are no longer, member states. */
  async unknownStates(codes: readonly string[]): Promise<string[]> {
    const rows = await this.work.query<{ code: string }>(
      `select code from unnest($1::text[]) code where not exists (
         select 1 from identity.states s where s.code = code.code and s.closed_on is null)`,
      [codes],
    );
    return rows.map((row) => row.code);
  }

  async setStatus(id: string, status: CohortStatus): Promise<void> {
    await this.work.query('update enrolment.cohort set status = $2, version = version + 1 where id = $1', [id, status]);
  }

  /** Takes one seat of the cohort and of the state's quota; takes nothing and returns false if either is used up. */
  async takeSeat(id: string, stateCode: string): Promise<boolean> {
    const taken = await this.work.query(
      `with free as (
         select 1 from enrolment.cohort c join enrolment.quota q on q.cohort_id = c.id and q.state_code = $2
         where c.id = $1 and c.seats_given < c.seats and q.seats_given < q.seats
       ), of_quota as (
         update enrolment.quota set seats_given = seats_given + 1
         where cohort_id = $1 and state_code = $2 and exists (select from free) returning 1
       )
       update enrolment.cohort set seats_given = seats_given + 1 where id = $1 and exists (select from of_quota)
       returning id`,
      [id, stateCode],
    );
    return taken.length > 0;
  }
}
