import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { LocalizedText } from '#kernel';
import type { SubjectKind } from './domain/tellings.js';

/** What a record says now, as far as notices speak of it. */
export interface KnownRecord {
  readonly id: string;
  /** The id of what is at the place that the notice leads to. */
  readonly linkId: string | null;
  readonly course: LocalizedText;
  readonly cohort: string;
  readonly cohortId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venue: LocalizedText;
  readonly officer?: { readonly ar: string; readonly latin: string };
  readonly exam?: LocalizedText;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly timeZone?: string;
  readonly number?: string;
}

const COHORT = `v.document->'title' as course, c.code as cohort, c.id as "cohortId", c.starts_on::text as "startsOn",
  c.ends_on::text as "endsOn", c.venue`;

const NOMINATIONS = `
  select n.id, e.id as "linkId", ${COHORT}, jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin) as officer
  from enrolment.nominations n join enrolment.cohorts c on c.id = n.cohort_id
    join catalogue.course_versions v on v.id = c.course_version_id
    join identity.people p on p.id = n.person_id
    left join enrolment.seats s on s.nomination_id = n.id
    left join enrolment.enrolments e on e.seat_id = s.id
  where n.id = any($1::uuid[])`;

const SITTINGS = `
  select s.id, s.id as "linkId", ${COHORT}, x.title as exam, ${utc('s.opens_at')} as "opensAt",
    ${utc('s.closes_at')} as "closesAt", s.time_zone as "timeZone"
  from exams.sittings s join exams.exam_versions x on x.id = s.exam_version_id
    join enrolment.cohorts c on c.id = s.cohort_id
    join catalogue.course_versions v on v.id = c.course_version_id
  where s.id = any($1::uuid[]) and ($2::uuid is null or exists (
    select from enrolment.enrolments e where e.cohort_id = s.cohort_id
      and e.person_id = any (identity.same_person($2))))`;

const RESULTS = `
  select r.id, r.id as "linkId", ${COHORT}
  from grading.results r join enrolment.enrolments e on e.id = r.enrolment_id
    join enrolment.cohorts c on c.id = e.cohort_id
    join catalogue.course_versions v on v.id = c.course_version_id
  where r.id = any($1::uuid[])`;

const CERTIFICATES = `
  select t.id, t.id as "linkId", ${COHORT}, t.number
  from certification.certificates t join enrolment.enrolments e on e.id = t.enrolment_id
    join enrolment.cohorts c on c.id = e.cohort_id
    join catalogue.course_versions v on v.id = c.course_version_id
  where t.id = any($1::uuid[])`;

/** The records that notices are about, as the scope of the open transaction shows them: what it hides is not there. */
@Injectable()
export class RecordsRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** @param reader the person to whom a sitting must belong; null where jobs put a mail together. */
  those(kind: SubjectKind, ids: readonly string[], reader: string | null): Promise<KnownRecord[]> {
    switch (kind) {
      case 'nomination':
        return this.work.query<KnownRecord>(NOMINATIONS, [ids]);
      case 'sitting':
        return this.work.query<KnownRecord>(SITTINGS, [ids, reader]);
      case 'result':
        return this.work.query<KnownRecord>(RESULTS, [ids]);
      case 'certificate':
        return this.work.query<KnownRecord>(CERTIFICATES, [ids]);
    }
  }

  /** The people who hold a place in the cohort. */
  async enrolledIn(cohortId: string): Promise<string[]> {
    const rows = await this.work.query<{ person_id: string }>(
      `select person_id from enrolment.enrolments where cohort_id = $1 and status <> 'withdrawn'`,
      [cohortId],
    );
    return rows.map(({ person_id }) => person_id);
  }

  /** The people who administer a state. */
  async administratorsOf(stateCode: string): Promise<string[]> {
    const rows = await this.work.query<{ id: string }>(
      `select p.id from identity.people p where p.state_code = $1 and p.active and exists (
         select from identity.role_assignments r
         where r.person_id = p.id and r.role = 'state-admin' and r.revoked_at is null)`,
      [stateCode],
    );
    return rows.map(({ id }) => id);
  }
}
