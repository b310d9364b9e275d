import { demoDatabase } from '../isolation/demo-database.js';
import { demoRows } from '../isolation/demo-rows.js';
import type { Trace } from '../isolation/trace.js';
import { Centre } from './centre.js';
import { asAdministrator, asTrainee, listsFor, moroccanRecords, type MoroccanRecords } from './foreign-records.js';

const database = demoDatabase();
let centre: Centre;
let records: MoroccanRecords;
let moroccan: Trace;
let others: Trace;
beforeAll(async () => {
  centre = await Centre.open(database);
  await centre.askAs('trainee2.ma', 'GET /api/v1/auth/me');
  records = await moroccanRecords(centre);
  const demo = await demoRows(database.adminUrl);
  moroccan = demo.traceOfState('ma');
  others = demo.traceOfTraineesBut('trainee3.ma@demo.example');
}, 60_000);
afterAll(() => centre.close());

type Answered = readonly [operation: string, status: number];
const hidden = (requests: readonly { readonly operation: string }[]): Answered[] =>
  requests.map(({ operation }) => [operation, 404]);

describe('A record of a Moroccan officer, by its id,', () => {
  it('is there for the officer', async () => {
    for (const [path, status] of [
      [`/people/${records.personId}`, 200],
      // The result is theirs, though its keys stay closed while others may still sit the exam.
      [`/results/${records.resultId}/items`, 409],
      [`/attempts/${records.attemptId}`, 200],
    ] as const) {
      expect([path, (await centre.askAs('trainee2.ma', `GET /api/v1${path}`)).status]).toEqual([path, status]);
    }
  });

  it.each(['trainee2.tn', 'trainee3.ma'])('is not there for another trainee, %s', async (name) => {
    const requests = asTrainee(records);
    const answers: Answered[] = [];
    for (const { operation, sent } of requests) {
      answers.push([operation, (await centre.askAs(name, operation, sent)).status]);
    }
    expect(answers).toEqual(hidden(requests));
  });

  it('is not there for the administrator of Tunisia', async () => {
    const requests = asAdministrator(records);
    const answers: Answered[] = [];
    for (const { operation, sent } of requests) {
      answers.push([operation, (await centre.askAs('admin.tn', operation, sent)).status]);
    }
    expect(answers).toEqual(hidden(requests));
  });

  it('is as it was after all that', async () => {
    const { status } = await centre.askAs('trainee2.ma', 'GET /api/v1/auth/me');
    const found = await centre.row(
      `select (select count(*)::int from exams.response where attempt_id = $1) as answers,
         (select status from exams.attempt where id = $1) as attempt,
         (select status from enrolment.nomination where id = $2) as nomination,
         (select count(*)::int from learning.lesson_progress where enrolment_id = $3) as lessons`,
      [records.attemptId, records.nominationId, records.enrolmentId],
    );
    expect([status, found]).toEqual([200, { answers: 0, attempt: 'open', nomination: 'nominated', lessons: 0 }]);
  });
});

describe('The administrator of Tunisia', () => {
  it('nominates no Moroccan officer, who is unknown to them', async () => {
    const sent = { params: { cohortId: records.cohortId }, body: { personId: records.personId } };
    const { status, text } = await centre.askAs('admin.tn', 'POST /api/v1/cohorts/:cohortId/nominations', sent);
    expect([status, JSON.parse(text)]).toEqual([
      400,
      expect.objectContaining({
        code: 'enrolment.officer-not-found',
        errors: [expect.objectContaining({ path: 'personId', code: 'enrolment.officer-not-found' })],
      }),
    ]);
  });

  it.each([
    ['of Morocco', { stateCode: 'ma', roles: ['trainee'] }],
    ['with a role of the centre', { stateCode: 'tn', roles: ['registrar'] }],
    ['who would administer Tunisia too', { stateCode: 'tn', roles: ['state-admin'] }],
    ['of the centre', { stateCode: null, roles: ['registrar'] }],
  ])('enters nobody %s', async (_who, draft) => {
    const body = { ...draft, email: 'somebody@demo.example', name: { ar: 'فلان', latin: 'Fulan' } };
    expect((await centre.askAs('admin.tn', 'POST /api/v1/people', { body })).status).toBe(403);
  });

  it('finds nothing Moroccan in any list', async () => {
    for (const path of listsFor.administrator(records)) {
      const { status, text } = await centre.askAs('admin.tn', `GET /api/v1${path}`);
      expect([path, status, moroccan.isIn(text)]).toEqual([path, 200, false]);
    }
  });

  it('asks for lists in which an administrator of Morocco finds what is Moroccan', async () => {
    const found: string[] = [];
    for (const path of listsFor.administrator(records)) {
      const { text } = await centre.askAs('admin.ma', `GET /api/v1${path}`);
      if (moroccan.isIn(text)) found.push(path.split('?')[0] ?? path);
    }
    const cohort = `/cohorts/${records.cohortId}`;
    const lists = [
      '/people',
      '/agencies',
      '/posts',
      '/ranks',
      '/structure-changes',
      `${cohort}/candidates`,
      `${cohort}/nominations`,
      '/enrolments',
      '/officers',
      '/results',
      '/certificates',
      '/search',
      '/mails',
    ];
    expect([...new Set(found)].sort()).toEqual([...lists, '/auth/me', '/auth/sessions'].sort());
  });
});

describe('A trainee', () => {
  it.each(['trainee2.tn', 'trainee1.ml'])('of another state, %s, finds nothing Moroccan in any list', async (name) => {
    for (const path of listsFor.trainee(records)) {
      const { status, text } = await centre.askAs(name, `GET /api/v1${path}`);
      expect([path, status, moroccan.isIn(text)]).toEqual([path, 200, false]);
    }
  });

  it('finds no colleague in any list', async () => {
    for (const path of listsFor.trainee(records).filter((list) => !/agencies|posts|ranks/.test(list))) {
      const { status, text } = await centre.askAs('trainee3.ma', `GET /api/v1${path}`);
      expect([path, status, others.isIn(text)]).toEqual([path, 200, false]);
    }
  });
});

describe('Who judges', () => {
  it('reads no name: an examiner in a script, the chief in results and late answers', async () => {
    const { scriptId } = await centre.records.script();
    const { sittingId, resultId } = await centre.records.result();
    const people = await centre.sql<{ words: string[] }>(
      `select array[id::text, email, name_ar, name_latin] as words from identity.person where state_code is not null`,
    );
    const words = people.flatMap((person) => person.words);
    for (const [name, path] of [
      ['examiner1', `/marking/scripts/${scriptId}`],
      ['chief', '/results?limit=200'],
      ['chief', `/results/${resultId}`],
      ['chief', `/sittings/${sittingId}/late-responses`],
      ['chief', '/moderation/scripts'],
    ] as const) {
      const { status, text } = await centre.askAs(name, `GET /api/v1${path}`);
      expect([path, status, words.filter((word) => text.includes(word))]).toEqual([path, 200, []]);
    }
  });

  it('has no script that is in another’s hand', async () => {
    const { scriptId, criteria } = await centre.records.script();
    for (const [operation, body] of [
      ['GET /api/v1/marking/scripts/:scriptId', undefined],
      ['PUT /api/v1/marking/scripts/:scriptId/draft', { criteria: [], comment: null, over: 0 }],
      ['POST /api/v1/marking/scripts/:scriptId/renewals', undefined],
      ['POST /api/v1/marking/scripts/:scriptId/returns', undefined],
      ['POST /api/v1/marking/scripts/:scriptId/marks', { criteria, comment: null }],
    ] as const) {
      const sent = { params: { scriptId }, body };
      expect([operation, (await centre.askAs('examiner2', operation, sent)).status]).toEqual([operation, 404]);
    }
  });
});
