import { aCourse, type BuiltCourse } from '#catalogue/testing';
import { newId } from '#kernel';
import { layOut, type TestDatabase } from '#testing';

type Database = Pick<TestDatabase, 'adminUrl'>;

export interface BuiltCohort {
  readonly id: string;
  readonly courseId: string;
  readonly courseVersionId: string;
}

export interface CohortTraits {
  /** A new course is made where none is given. */
  readonly course?: BuiltCourse;
  readonly status?: 'running' | 'finished';
  readonly venue?: object;
  readonly timeZone?: string;
  /** First and last day; today and the four that follow where none are given. */
  readonly days?: readonly [first: string, last: string];
}

/** A cohort with enough seats, running unless told otherwise. */
export async function aCohort(database: Database, traits: CohortTraits = {}): Promise<BuiltCohort> {
  const { status = 'running', venue = {}, timeZone = 'Africa/Casablanca', days = [null, null] } = traits;
  const { courseId, versionId } = traits.course ?? (await aCourse(database));
  const id = newId();
  await layOut(database.adminUrl, [
    [
      `insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on,
         ends_on, nominations_close_at, seats, status)
       values ($1, $2, $3, $4, $5, $6, '{ar,fr,en}', coalesce($7::date, current_date),
         coalesce($8::date, current_date + 4), now(), 500, $9)`,
      [
        id,
        `TST-${id.slice(-12).toUpperCase()}`,
        courseId,
        versionId,
        JSON.stringify(venue),
        timeZone,
        days[0],
        days[1],
        status,
      ],
    ],
  ]);
  return { id, courseId, courseVersionId: versionId };
}

/** Gives `person` a seat in `cohort`. @returns the enrolment's id. */
export async function anEnrolment(
  database: Database,
  cohort: BuiltCohort,
  person: { readonly id: string; readonly stateCode: string | null },
): Promise<string> {
  const [nominationId, seatId, id] = [newId(), newId(), newId()];
  await layOut(database.adminUrl, [
    [
      `insert into enrolment.nomination (id, cohort_id, person_id, state_code, status, nominated_by,
         cohort_ends_on)
       select $1::uuid, c.id, $3::uuid, $4::text, 'seated', $3::uuid, c.ends_on from enrolment.cohort c where c.id = $2`,
      [nominationId, cohort.id, person.id, person.stateCode],
    ],
    [
      `insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
       values ($1, $2, $3, $4, $5, $4)`,
      [seatId, cohort.id, nominationId, person.id, person.stateCode],
    ],
    [
      `insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, cohort.id, seatId, person.id, person.stateCode, cohort.courseVersionId],
    ],
  ]);
  return id;
}
