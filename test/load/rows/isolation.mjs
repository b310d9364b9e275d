import pg from 'pg';
import { personId } from '../data/people.mjs';

const AT_ONCE = 10;

/** Statements that people's screens send, each for one person. */
const STATEMENTS = [
  {
    name: 'isolation-attempts',
    title: 'row-level security: own attempts',
    text: `select a.id, a.status, a.started_at, v.title from exams.attempt a
      join exams.exam_version v on v.id = a.exam_version_id where a.person_id = $1 order by a.started_at desc, a.id desc limit 21`,
  },
  {
    name: 'isolation-enrolments',
    title: 'row-level security: own enrolments and cohorts',
    text: `select e.id, e.status, c.code, c.starts_on from enrolment.enrolment e join enrolment.cohort c on c.id = e.cohort_id
      where e.person_id = $1`,
  },
];

/** Opens one connection under the scope of a person, or of the owner, whom no policy binds. */
async function connected(url, person) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  if (person) {
    await client.query(
      `select set_config('app.context', 'person', false), set_config('app.person_id', $1, false),
      set_config('app.state_code', '', false), set_config('app.roles', 'trainee', false)`,
      [person],
    );
  }
  return client;
}

/** How often a second the statement is answered on ten connections, each with one person. */
async function rate(url, { name, text }, scoped, seconds) {
  const people = Array.from({ length: AT_ONCE }, (_, at) => personId(at + 1));
  const clients = await Promise.all(people.map((person) => connected(url, scoped ? person : null)));
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  const ask = async (client, at) => {
    do {
      await client.query({ name, text, values: [people[at]] });
      done += 1;
    } while (performance.now() < end);
  };
  await Promise.all(clients.map(ask));
  const perSecond = (done * 1000) / (performance.now() - began);
  await Promise.all(clients.map((client) => client.end()));
  return { perSecond, operations: done };
}

const row = (statement) => ({
  name: statement.name,
  title: statement.title,
  needs: ['people'],
  async run(load) {
    const { centre, size } = load;
    const { DATABASE_URL, DATABASE_ADMIN_URL } = centre.addresses;
    await rate(DATABASE_URL, statement, true, size.seconds / 6);
    const figure = await load.measured(() => rate(DATABASE_URL, statement, true, size.seconds / 2));
    return { ...figure, limit: await rate(DATABASE_ADMIN_URL, statement, false, size.seconds / 2) };
  },
});

export const isolation = STATEMENTS.map(row);
