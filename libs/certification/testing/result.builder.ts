import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { aPerson, type BuiltPerson, type PersonTraits } from '#identity/testing';
import { newId } from '#kernel';
import type { TestDatabase } from '#testing';
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
  /** A course of its own where none is given. */
  readonly course?: BuiltCourse;
}

export interface BuiltCourse {
  readonly courseId: string;
  readonly versionId: string;
}

const isBuilt = (officer: PersonTraits | BuiltPerson): officer is BuiltPerson => 'caller' in officer;

/** A course with one published version, the document of which is that of `issueFacts`. */
export async function aCourse(database: Database): Promise<BuiltCourse> {
  const [courseId, versionId] = [newId(), newId()];
  const code = `TDE-${randomBytes(5).toString('hex')}`;
  const { course } = issueFacts();
  await asSystem(database, [
    ['insert into catalogue.course (id, code) values ($1, $2)', [courseId, code]],
    [
      'insert into catalogue.course_version (id, course_id, version, document) values ($1, $2, 2, $3)',
      [versionId, courseId, JSON.stringify(course)],
    ],
  ]);
  return { courseId, versionId };
}

/** An officer's result, passed and released unless said otherwise, with the rows that lead to it. */
export async function aResult(database: Database, traits: ResultTraits = {}): Promise<ReleasedResult> {
  const { officer: wanted = {}, passed = true, released = true } = traits;
  const officer = isBuilt(wanted) ? wanted : await aPerson(database, wanted);
  const { courseId, versionId } = traits.course ?? (await aCourse(database));
  const made = { cohort: newId(), nomination: newId(), seat: newId(), enrolment: newId() };
  const exam = { id: newId(), version: newId(), sitting: newId(), attempt: newId(), result: newId() };
  const { id: person, stateCode: state } = officer;
  await asSystem(database, [
    ...enrolmentRows(made, { courseId, versionId }, officer),
    ...examRows(exam, made, courseId, officer),
    [
      `insert into grading.result (id, attempt_id, version, sitting_id, enrolment_id, person_id, state_code, points,
         maximum, percent, pass_percent, passed)
       values ($1, $2, 1, $3, $4, $5, $6, $7, 10, $8, 60, $9)`,
      [
        exam.result,
        exam.attempt,
        exam.sitting,
        made.enrolment,
        person,
        state,
        passed ? 8 : 4,
        passed ? 80 : 40,
        passed,
      ],
    ],
  ]);
  if (released) await aRelease(database, exam.result, officer);
  return { resultId: exam.result, attemptId: exam.attempt, officer };
}

export const aRelease = (database: Database, resultId: string, { id, stateCode }: BuiltPerson): Promise<void> =>
  asSystem(database, [
    [
      'insert into grading.release (result_id, person_id, state_code, released_by) values ($1, $2, $3, $2)',
      [resultId, id, stateCode],
    ],
  ]);

type Row = readonly [sql: string, values: readonly unknown[]];

function enrolmentRows(
  made: { cohort: string; nomination: string; seat: string; enrolment: string },
  { courseId, versionId }: BuiltCourse,
  { id: person, stateCode: state }: BuiltPerson,
): Row[] {
  const { cohort } = issueFacts();
  return [
    [
      `insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on,
         ends_on, nominations_close_at, seats, status)
       values ($1, $2, $3, $4, $5, $6, '{ar,fr,en}', $7, $8, now(), 20, 'finished')`,
      [
        made.cohort,
        `C-${made.cohort.slice(-12)}`,
        courseId,
        versionId,
        JSON.stringify(cohort.venue),
        cohort.timeZone,
        cohort.startsOn,
        cohort.endsOn,
      ],
    ],
    [
      `insert into enrolment.nomination (id, cohort_id, person_id, state_code, status, nominated_by)
       values ($1, $2, $3, $4, 'seated', $3)`,
      [made.nomination, made.cohort, person, state],
    ],
    [
      `insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
       values ($1, $2, $3, $4, $5, $4)`,
      [made.seat, made.cohort, made.nomination, person, state],
    ],
    [
      `insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [made.enrolment, made.cohort, made.seat, person, state, versionId],
    ],
  ];
}

function examRows(
  exam: { id: string; version: string; sitting: string; attempt: string },
  made: { cohort: string; enrolment: string },
  courseId: string,
  { id: person, stateCode: state }: BuiltPerson,
): Row[] {
  return [
    [
      'insert into exams.exam (id, code, course_id) values ($1, $2, $3)',
      [exam.id, `X-${exam.id.slice(-12)}`, courseId],
    ],
    [
      `insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
         marks_required, item_types) values ($1, $2, 1, '{}', 60, 60, 10, 1, '{}')`,
      [exam.version, exam.id],
    ],
    [
      `insert into exams.sitting (id, exam_version_id, cohort_id, opens_at, closes_at, time_zone)
       values ($1, $2, $3, now() - interval '2 hours', now() - interval '1 hour', 'UTC')`,
      [exam.sitting, exam.version, made.cohort],
    ],
    [
      `insert into exams.attempt (id, sitting_id, exam_version_id, enrolment_id, person_id, state_code, candidate_code,
         item_order, status, started_at, deadline_at, late_until, submitted_at, submitted_by, receipt)
       values ($1, $2, $3, $4, $5, $6, $7, '{}', 'released', now(), now(), now(), now(), 'candidate', '{}')`,
      [exam.attempt, exam.sitting, exam.version, made.enrolment, person, state, `C-${exam.attempt.slice(-8)}`],
    ],
  ];
}

/** As the owner, who may be bound by row-level security like anyone. */
async function asSystem(database: Database, rows: readonly Row[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.context', 'system', true)`);
    for (const [sql, values] of rows) await client.query(sql, [...values]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
