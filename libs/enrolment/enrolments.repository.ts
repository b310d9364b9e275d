import { Injectable } from '@nestjs/common';
import { UnitOfWork, utc } from '#database';
import type { Enrolment } from '#contracts/enrolment';
import { newId } from '#kernel';

export const ENROLMENT_COLUMNS = `e.id, jsonb_build_object('id', c.id, 'code', c.code, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
      'timeZone', c.time_zone) as cohort,
    jsonb_build_object('versionId', v.id, 'code', v.document->'code', 'title', v.document->'title') as course,
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ar', p.name_ar, 'latin', p.name_latin)) as person,
    e.state_code as "stateCode", e.status,
    ${utc('e.enrolled_at')} as "enrolledAt"`;
export const ENROLMENT_JOIN = `
  join enrolment.cohort c on c.id = e.cohort_id
  join catalogue.course_versions v on v.id = e.course_version_id
  join identity.named_people p on p.id = e.person_id`;

@Injectable()
export class EnrolmentsRepository {
  constructor(private readonly work: UnitOfWork) {}

  byId(id: string): Promise<Enrolment | null> {
    return this.work.one(`select ${ENROLMENT_COLUMNS} from enrolment.enrolment e ${ENROLMENT_JOIN} where e.id = $1`, [
      id,
    ]);
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
