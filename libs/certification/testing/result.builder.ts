import { aCourse, type BuiltCourse } from '#catalogue/testing';
import { aCohort, anEnrolment } from '#enrolment/testing';
import { aSitting } from '#exams/testing';
import { aPerson, type BuiltPerson, type PersonTraits } from '#identity/testing';
import { newId } from '#kernel';
import { layOut, type TestDatabase } from '#testing';
import { issueFacts } from '../domain/certificate.builder.js';

type Database = Pick<TestDatabase, 'adminUrl'>;

export interface ReleasedResult {
  readonly resultId: string;
  readonly attemptId: string;
  readonly officer: BuiltPerson;
}

export interface ResultTraits {
  readonly officer?: PersonTraits | BuiltPerson;
  readonly passed?: boolean;
  readonly released?: boolean;
  /** A new course is made where none is given. */
  readonly course?: BuiltCourse;
}

const isBuilt = (officer: PersonTraits | BuiltPerson): officer is BuiltPerson => 'caller' in officer;

/** A course with the document of `issueFacts`. */
export const aCertifiedCourse = (database: Database): Promise<BuiltCourse> => aCourse(database, issueFacts().course, 2);

/** An officer's result, passed and released unless said otherwise, with the rows that lead to it. */
export async function aResult(database: Database, traits: ResultTraits = {}): Promise<ReleasedResult> {
  const { officer: wanted = {}, passed = true, released = true } = traits;
  const officer = isBuilt(wanted) ? wanted : await aPerson(database, wanted);
  const { venue, timeZone, startsOn, endsOn } = issueFacts().cohort;
  const course = traits.course ?? (await aCertifiedCourse(database));
  const cohort = await aCohort(database, { course, status: 'finished', venue, timeZone, days: [startsOn, endsOn] });
  const enrolmentId = await anEnrolment(database, cohort, officer);
  const sitting = await aSitting(database, cohort, -2, -1);
  const [attemptId, resultId] = [newId(), newId()];
  const { id: person, stateCode: state } = officer;
  await layOut(database.adminUrl, [
    [
      `insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
         item_order, status, started_at, deadline_at, late_until, submitted_at, submitted_by, receipt)
       values ($1, $2, $3, $4, $5, $6, $7, '{}', 'released', now(), now(), now(), now(), 'candidate', '{}')`,
      [attemptId, sitting.id, sitting.examVersionId, enrolmentId, person, state, `C-${attemptId.slice(-8)}`],
    ],
    [
      `insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points,
         maximum, percent, pass_percent, passed)
       select $1, a.id, 1, a.sitting_id, a.enrolment_id, a.person_id, a.state_code, $3::numeric, 10, $3 * 10, 60, $4
       from exams.attempt a where a.id = $2`,
      [resultId, attemptId, passed ? 8 : 4, passed],
    ],
  ]);
  if (released) await aRelease(database, resultId, officer);
  return { resultId, attemptId, officer };
}

export const aRelease = (database: Database, resultId: string, { id, stateCode }: BuiltPerson): Promise<void> =>
  layOut(database.adminUrl, [
    [
      'insert into grading.release (result_id, person_id, state_code, released_by) values ($1, $2, $3, $2)',
      [resultId, id, stateCode],
    ],
  ]);
