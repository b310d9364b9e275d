import pg from 'pg';
import { newId } from '#kernel';
import type { TestDatabase } from '#testing';
import { words } from './item.builder.js';

type Database = Pick<TestDatabase, 'adminUrl'>;

export interface BuiltCohort {
  readonly id: string;
  readonly courseId: string;
  readonly courseVersionId: string;
}

/** A running cohort of a course of its own, with seats enough. */
export async function aCohort(database: Database): Promise<BuiltCohort> {
  const [id, courseId, courseVersionId] = [newId(), newId(), newId()];
  const code = `TST-${id.slice(-12).toUpperCase()}`;
  await asSystem(database, async (client) => {
    await client.query('insert into catalogue.course (id, code) values ($1, $2)', [courseId, code]);
    await client.query(
      `insert into catalogue.course_version (id, course_id, version, document) values ($1, $2, 1, $3)`,
      [courseVersionId, courseId, JSON.stringify({ title: words('A course') })],
    );
    await client.query(
      `insert into enrolment.cohort (id, code, course_id, course_version_id, venue, time_zone, languages, starts_on,
         ends_on, nominations_close_at, seats, status)
       values ($1, $2, $3, $4, '{}', 'Africa/Casablanca', '{ar,fr,en}', now(), now() + interval '5 days', now(), 500, 'running')`,
      [id, code, courseId, courseVersionId],
    );
  });
  return { id, courseId, courseVersionId };
}

/** Gives `person` a seat in `cohort`. @returns the enrolment's id. */
export async function anEnrolment(
  database: Database,
  cohort: BuiltCohort,
  person: { readonly id: string; readonly stateCode: string | null },
): Promise<string> {
  const [nominationId, seatId, id] = [newId(), newId(), newId()];
  await asSystem(database, async (client) => {
    await client.query(
      `insert into enrolment.nomination (id, cohort_id, person_id, state_code, status, nominated_by)
       values ($1, $2, $3, $4, 'seated', $3)`,
      [nominationId, cohort.id, person.id, person.stateCode],
    );
    await client.query(
      `insert into enrolment.seat (id, cohort_id, nomination_id, person_id, state_code, given_by)
       values ($1, $2, $3, $4, $5, $4)`,
      [seatId, cohort.id, nominationId, person.id, person.stateCode],
    );
    await client.query(
      `insert into enrolment.enrolment (id, cohort_id, seat_id, person_id, state_code, course_version_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, cohort.id, seatId, person.id, person.stateCode, cohort.courseVersionId],
    );
  });
  return id;
}

/** Runs a statement as the owner, whom row-level security may bind like anyone. */
async function asSystem(database: Database, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.context', 'system', true)`);
    await work(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
