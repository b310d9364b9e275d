import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { Cohort, CohortStatus, NewCohort } from '#contracts/enrolment';

export type CohortRow = Omit<Cohort, 'allowed' | 'nominationsCloseLocal'> & { readonly takesNominations: boolean };

export interface CohortFilter {
  readonly courseId?: string | undefined;
  readonly status?: CohortStatus | undefined;
  readonly stateCode?: string | undefined;
  readonly waiting?: boolean | undefined;
  readonly closesBefore?: string | undefined;
  /** Words of the course, the code or the venue, in any language. */
  readonly q?: string | undefined;
}

/** What a search shows of a cohort. */
export type FoundCohort = Pick<CohortRow, 'id' | 'code' | 'venue' | 'status' | 'startsOn' | 'endsOn'> &
  Pick<CohortRow['course'], 'title'>;

/** Cohorts are paged by their first day and id, the latest first. */
export interface CohortPosition {
  readonly startsOn: string;
  readonly id: string;
}

const SELECT = `
  select c.id, c.code, jsonb_build_object('id', c.course_id, 'versionId', c.course_version_id,
      'code', v.document->'code', 'title', v.document->'title') as course,
    c.venue, c.time_zone as "timeZone", c.languages, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    ${utc('c.nominations_close_at')} as "nominationsCloseAt", c.status, c.seats, c.seats_given as "seatsGiven",
    c.version, c.status = 'nominating' and now() < c.nominations_close_at as "takesNominations",
    coalesce((select jsonb_agg(jsonb_build_object('stateCode', q.state_code, 'seats', q.seats,
        'seatsGiven', q.seats_given) order by q.state_code)
      from enrolment.quota q where q.cohort_id = c.id), '[]') as quotas,
    (select jsonb_build_object('waiting', count(*) filter (where n.status = 'nominated'),
        'seated', count(*) filter (where n.status = 'seated'), 'reserve', count(*) filter (where n.status = 'reserve'))
      from enrolment.nomination n where n.cohort_id = c.id and n.status <> 'withdrawn') as nominations
  from enrolment.cohort c join catalogue.course_versions v on v.id = c.course_version_id`;

const FILTER = `($1::uuid is null or c.course_id = $1) and ($2::text is null or c.status = $2)
  and ($3::text is null or exists (select from enrolment.quota q where q.cohort_id = c.id and q.state_code = $3))
  and ($4::boolean is null or $4 = (c.status in ('nominating', 'running') and exists (
    select from enrolment.nomination n where n.cohort_id = c.id and n.status = 'nominated')))
  and ($5::timestamptz is null or c.status = 'nominating'
    and c.nominations_close_at > now() and c.nominations_close_at < $5)
  and ($6::text is null or c.words @@ (select t.query from catalogue.terms_of($6) t))`;

const filterOf = ({ courseId, status, stateCode, waiting, closesBefore, q }: CohortFilter): unknown[] => [
  courseId ?? null,
  status ?? null,
  stateCode ?? null,
  waiting ?? null,
  closesBefore ?? null,
  q ?? null,
];

const LATEST_FIRST = `($7::date is null or (c.starts_on, c.id) < ($7, $8::uuid)) order by c.starts_on desc, c.id desc`;
const CLOSING_FIRST = `($7::date is null or (c.nominations_close_at, c.id) > (
    select o.nominations_close_at, o.id from enrolment.cohort o where o.id = $8::uuid))
  order by c.nominations_close_at, c.id`;

@Injectable()
export class CohortsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<CohortRow | null> {
    return this.work.one(`${SELECT} where c.id = $1`, [id]);
  }

  /** Of those that close soon, the one that does first. */
  page(filter: CohortFilter, after: CohortPosition | null, limit: number): Promise<CohortRow[]> {
    const placed = filter.closesBefore === undefined ? LATEST_FIRST : CLOSING_FIRST;
    return this.work.query(`${SELECT} where ${FILTER} and ${placed} limit $9`, [
      ...filterOf(filter),
      after?.startsOn ?? null,
      after?.id ?? null,
      limit,
    ]);
  }

  /** Those that match words best, and of equals the latest first. There are too few cohorts for an index. */
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

  async count(filter: CohortFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from enrolment.cohort c where ${FILTER}`,
      filterOf(filter),
    );
    return row?.total ?? 0;
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

  async unknownStates(codes: readonly string[]): Promise<string[]> {
    const rows = await this.work.query<{ code: string }>(
      `select code from unnest($1::text[]) code where not exists (select 1 from identity.states s where s.code = code.code)`,
      [codes],
    );
    return rows.map((row) => row.code);
  }

  async setStatus(id: string, status: CohortStatus): Promise<void> {
    await this.work.query('update enrolment.cohort set status = $2, version = version + 1 where id = $1', [id, status]);
  }

  /** Takes one seat of the cohort and of the state's quota; false, and nothing taken, where either is used up. */
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
