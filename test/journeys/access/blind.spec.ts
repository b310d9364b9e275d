import { demoDatabase } from '../isolation/demo-database.js';
import { givenAway, type Identity } from './blindness.js';
import { Centre } from './centre.js';
import { EXPECTATIONS } from './expectations.js';

/** Lists of all places, the examples of the documentation, and certificates, which exist only after a release. */
const OPEN_TO_ALL = /\/(states|agencies|posts|ranks)(\/[^/]+)?$|\/openapi\.json$|\/verify|\/certificates|\/courses/;
/** Operations after which the caller has to sign in again. */
const ENDS_SESSIONS = /^(POST|DELETE) .*\/auth\//;
const JUDGES = { examiner: 'examiner1', 'chief-examiner': 'chief' } as const;
type Judge = keyof typeof JUDGES;

const database = demoDatabase();
let centre: Centre;
let candidate: Identity;
let attempt: { readonly id: string; readonly sittingId: string; readonly cohortId: string };

beforeAll(async () => {
  centre = await Centre.open(database);
  const { id } = await centre.records.submitted({ blank: true });
  await centre.records.grade(id);
  attempt = await centre.row(
    `select a.id, s.id as "sittingId", s.cohort_id as "cohortId"
     from exams.attempt a join exams.sitting s on s.id = a.sitting_id where a.id = $1`,
    [id],
  );
  candidate = await centre.row<Identity>(
    `select array[p.id::text, p.email, p.name_ar, p.name_latin, e.id::text, s.id::text, s.nomination_id::text] as words,
       array[p.state_code, t.name->>'ar', t.name->>'fr', t.name->>'en'] as values
     from exams.attempt a join identity.person p on p.id = a.person_id join identity.state t on t.code = p.state_code
       join enrolment.enrolment e on e.id = a.enrolment_id join enrolment.seat s on s.id = e.seat_id where a.id = $1`,
    [id],
  );
}, 60_000);
afterAll(() => centre.close());

describe('Whoever marks, moderates or releases,', () => {
  const open = (judge: Judge) =>
    Object.entries(EXPECTATIONS).filter(
      ([name, { statuses }]) => statuses[judge] < 300 && !OPEN_TO_ALL.test(name) && !ENDS_SESSIONS.test(name),
    );

  it('finds in the demo scripts in dispute, scripts that wait for the second mark, and late answers', async () => {
    const found = await centre.row(
      `select (select count(*)::int from grading.script where status = 'disputed') as disputed,
         (select count(*)::int from grading.script s where s.status = 'waiting'
            and (select count(*) from grading.mark m where m.script_id = s.id) = 1) as "forSecondMark",
         (select count(*)::int from grading.claim where ended_at is null) as "inHand",
         (select count(*)::int from exams.response where late and admitted_at is null) as late`,
    );
    expect(found).toEqual({ disputed: 2, forSecondMark: 3, inHand: 0, late: 2 });
  });

  it.each(Object.keys(JUDGES) as Judge[])('as %s, is told nothing of a candidate by any route', async (judge) => {
    const routes = open(judge);
    expect(routes.length).toBeGreaterThan(15);
    const told: [string, string[]][] = [];
    for (const [name, { prepare }] of routes) {
      const sending = (await prepare?.(centre)) ?? {};
      const sent = typeof sending === 'function' ? await sending(judge) : sending;
      const answer = await centre.ask(judge, name, sent);
      const found = givenAway(candidate, answer);
      if (found.length > 0) told.push([name, found]);
    }
    expect(told).toEqual([]);
  });

  it.each(['examiner1', 'chief'])(
    'as %s, is told nothing by any list about the one candidate of a cohort',
    async (name) => {
      const { sittingId, cohortId, id } = attempt;
      for (const path of [
        `/cohorts/${cohortId}`,
        '/cohorts?limit=200&count=true&counts=status,stateCode,waiting',
        `/cohorts/${cohortId}/nominations`,
        `/cohorts/${cohortId}/candidates`,
        `/enrolments?cohortId=${cohortId}`,
        `/sittings?cohortId=${cohortId}`,
        `/sittings/${sittingId}/late-responses`,
        `/sitting-outcomes/${sittingId}`,
        `/results?sittingId=${sittingId}`,
        `/results?attemptId=${id}`,
        `/results?attemptId=${id}&count=true&counts=released,passed,standing,stateCode`,
        '/moderation/scripts?limit=200',
        '/people?q=trainee2.ma',
        '/officers?limit=200',
        '/officers/summary',
        '/audit?limit=200',
        '/certificates?limit=200',
        ...candidate.words.slice(1, 4).map((words) => `/search?limit=20&q=${encodeURIComponent(words)}`),
      ]) {
        expect([path, givenAway(candidate, await centre.askAs(name, `GET /api/v1${path}`))]).toEqual([path, []]);
      }
    },
  );

  it('finds no cohort by the state of its candidates', async () => {
    for (const name of ['examiner1', 'chief']) {
      expect(await centre.done(name, 'GET /api/v1/cohorts?stateCode=ma')).toMatchObject({ items: [] });
    }
  });

  it('finds no result by the state of its candidate', async () => {
    const [stateCode = ''] = candidate.values;
    const path = `/api/v1/results?attemptId=${attempt.id}&count=true`;
    expect(await centre.done('chief', `GET ${path}`)).toMatchObject({ total: 1 });
    expect(await centre.done('chief', `GET ${path}&stateCode=${stateCode}`)).toMatchObject({ items: [], total: 0 });
    expect(await centre.done('registrar', `GET ${path}&stateCode=${stateCode}`)).toMatchObject({ total: 1 });
  });

  it('cannot ask for the scripts of a sitting', async () => {
    const sent = { body: { sittingId: attempt.sittingId } };
    expect((await centre.askAs('examiner1', 'POST /api/v1/marking/claims', sent)).status).toBe(400);
  });
});

describe('The search for what is given away', () => {
  it.each([
    ['the name in a list', '/enrolments?limit=200', (identity: Identity) => identity.words[2]],
    ['the name beside a code', '/results?limit=200', (identity: Identity) => identity.words[3]],
    ['the state in the quotas of a cohort', '/cohorts?limit=200', (identity: Identity) => identity.values[0]],
    ['the address among people', '/people?state=ma&limit=200', (identity: Identity) => identity.words[1]],
  ])('finds %s, as the registrar reads it', async (_what, path, secret) => {
    expect(givenAway(candidate, await centre.askAs('registrar', `GET /api/v1${path}`))).toContain(secret(candidate));
  });

  it('finds a name in the name of a file, and one that is written in another form', () => {
    const [, , arabic = '', latin = ''] = candidate.words;
    const file = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(arabic)}.pdf` };
    expect(givenAway(candidate, { text: '', headers: file })).toEqual([arabic]);
    const escaped = `{"a":[{"b":"${[...latin].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}]}`;
    expect(givenAway(candidate, { text: escaped, headers: {} })).toEqual([latin]);
    expect(givenAway(candidate, { text: '{"stateCode":"ma"}', headers: {} })).toEqual(['ma']);
  });
});
