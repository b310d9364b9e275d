import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { Enrolment } from '#contracts/enrolment';
import { newId } from '#kernel';

export interface EnrolmentFilter {
  readonly cohortId?: string | undefined;
  readonly personId?: string | undefined;
  readonly status?: string | undefined;
}

const SELECT = `
  select e.id, jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
      'timeZone', c.time_zone) as cohort,
    jsonb_build_object('versionId', v.id, 'code', v.document->'code', 'title', v.document->'title') as course,
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin)) as person,
    e.state_code as "stateCode", e.status,
    ${utc('e.enrolled_at')} as "enrolledAt"
  from enrolment.enrolment e
  join enrolment.cohort c on c.id = e.cohort_id
  join catalogue.course_versions v on v.id = e.course_version_id
  join identity.people p on p.id = e.person_id`;

const FILTER = `($1::uuid is null or e.cohort_id = $1) and ($2::uuid is null or e.person_id = $2)
  and ($3::text is null or e.status = $3)`;

const filterOf = ({ cohortId, personId, status }: EnrolmentFilter): unknown[] => [
  cohortId ?? null,
  personId ?? null,
  status ?? null,
];

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<Enrolment | null> {
    return this.work.one(`${SELECT} where e.id = $1`, [id]);
  }

  page(filter: EnrolmentFilter, after: { id: string } | null, limit: number): Promise<Enrolment[]> {
    return this.work.query(
      `${SELECT} where ${FILTER} and ($4::uuid is null or e.id < $4) order by e.id desc limit $5`,
      [...filterOf(filter), after?.id ?? null, limit],
    );
  }

  async count(filter: EnrolmentFilter): Promise<number> {
    const row = await this.work.one<{ total: number }>(
      `select count(*)::int as total from enrolment.enrolment e where ${FILTER}`,
      filterOf(filter),
    );
    return row?.total ?? 0;
  }

  /** The enrolment that a nomination led to, if it did. */
  async ofNomination(nominationId: string): Promise<string | null> {
    const row = await this.work.one<{ id: string }>(
      `select e.id from enrolment.enrolment e join enrolment.seat s on s.id = e.seat_id where s.nomination_id = $1`,
      [nominationId],
    );
    return row?.id ?? null;
  }

  /** Seats the nominated officer and enrols them in the cohort's course version. */
  async enrol(nominationId: string, givenBy: string): Promise<string> {
    const id = newId();
    await this.work.query(
      `with given as (
         insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
         select $2, cohort_id, id, person_id, state_code, $3 from enrolment.nomination where id = $1
         returning id, cohort_id, person_id, state_code
       )
       insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
       select $4, g.cohort_id, g.id, g.person_id, g.state_code, c.course_version_id
       from given g join enrolment.cohort c on c.id = g.cohort_id`,
      [nominationId, newId(), givenBy, id],
    );
    return id;
  }
}
