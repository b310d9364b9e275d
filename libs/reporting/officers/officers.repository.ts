import { Injectable } from '@nestjs/common';
import { STAGES, type OfficerInCohort, type OfficerStanding } from '#contracts/reporting';
import { UnitOfWork } from '#database';
import { OFFICERS } from './standing.js';

type Exam = NonNullable<OfficerInCohort['exam']>;

/** As found: the clock of the venue is read by its zone afterwards. */
export type OfficerRow = Omit<OfficerInCohort, 'exam'> & {
  readonly exam: (Omit<Exam, 'opensLocal' | 'closesLocal'> & { readonly timeZone: string }) | null;
};

export interface OfficersFilter {
  readonly cohortId?: string | undefined;
  /** Officers who stand in one of these; null leaves nobody out. */
  readonly standings: readonly OfficerStanding[] | null;
  /** Those who are due first on top, rather than last. */
  readonly soonestFirst: boolean;
}

/** Officers are paged by when they are due and by nomination. */
export interface OfficersPosition {
  readonly due: string;
  readonly id: string;
}

const WITHOUT_SEAT: readonly OfficerStanding[] = STAGES.nomination;
const OF_COHORT = '($1::uuid is null or n.cohort_id = $1)';
const foundAmong = (officers: string): string =>
  `from (${officers} and ${OF_COHORT}) o where ($2::text[] is null or o.standing = any ($2))`;
const FOUND = foundAmong(OFFICERS);
/** Who has no place has nothing to be looked up: of all nominations these are few. */
const FOUND_WITHOUT_SEAT = foundAmong(`${OFFICERS} and n.status <> 'seated'`);
const foundBy = ({ standings }: OfficersFilter): string =>
  standings?.every((each) => WITHOUT_SEAT.includes(each)) === true ? FOUND_WITHOUT_SEAT : FOUND;

const orderOf = (soonestFirst: boolean): { after: string; order: string } =>
  soonestFirst
    ? { after: '(o.due, o.id) > ($3, $4::uuid)', order: 'o.due, o.id' }
    : { after: '(o.due, o.id) < ($3, $4::uuid)', order: 'o.due desc, o.id desc' };

/** Names and titles are joined to the page alone. */
const pageBy = (found: string, { after, order }: ReturnType<typeof orderOf>): string => `
  select o.id, o.state_code as "stateCode", o.standing, o.due::text as due, o.exam, o.result, o.certificate,
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin)) as person,
    jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on) as cohort,
    v.document->'title' as title, case when o.enrolment_id is not null
      then jsonb_build_object('total', o.lessons, 'completed', o.completed) end as lessons
  from (select o.* ${found} and ($3::date is null or ${after}) order by ${order} limit $5) o
    join enrolment.cohorts c on c.id = o.cohort_id
    join catalogue.course_versions v on v.id = o.course_version_id
    join identity.people p on p.id = o.person_id
  order by ${order}`;

@Injectable()
export class OfficersRepository {
  constructor(private readonly work: UnitOfWork) {}

  page(filter: OfficersFilter, after: OfficersPosition | null, limit: number): Promise<OfficerRow[]> {
    return this.work.query(pageBy(foundBy(filter), orderOf(filter.soonestFirst)), [
      ...parametersOf(filter),
      after?.due ?? null,
      after?.id ?? null,
      limit,
    ]);
  }

  async count(filter: OfficersFilter): Promise<number> {
    const sql = `select count(*)::int as total ${foundBy(filter)}`;
    return (await this.work.one<{ total: number }>(sql, parametersOf(filter)))?.total ?? 0;
  }

  /** How many stand how; a standing that nobody has is left out. */
  counts(filter: OfficersFilter): Promise<{ standing: OfficerStanding; total: number }[]> {
    return this.work.query(
      `select o.standing, count(*)::int as total ${foundBy(filter)} group by o.standing`,
      parametersOf(filter),
    );
  }
}

const parametersOf = ({ cohortId, standings }: OfficersFilter): unknown[] => [cohortId ?? null, standings];
