import { demoDatabase } from '../isolation/demo-database.js';
import { Centre } from './centre.js';

const API = '/api/v1';
const KEPT = 'kept.ma';
const ALIAS = 'trainee2.ma';
const database = demoDatabase();
let centre: Centre;
let keptId = '';
let aliasId = '';
/** The cohort in which both records have a seat. */
let cohortId = '';
let sharedCode = '';
let ofAlias: Records;
/** An exam that is still open under the record that becomes an alias. */
let begun: { readonly attemptId: string; readonly sittingId: string };
let merge: { readonly id: string; readonly version: number };

/** What arose under the record that becomes an alias. */
interface Records {
  readonly certificateId: string;
  readonly resultId: string;
  readonly enrolmentId: string;
  readonly noticeId: string;
}

const asked = async (name: string, path: string) => {
  const { status, text } = await centre.askAs(name, `GET ${API}${path}`);
  return { status, text, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown> };
};
const idsIn = async (name: string, path: string): Promise<string[]> => {
  const { status, body } = await asked(name, path);
  expect([path, status]).toEqual([path, 200]);
  return (body['items'] as { id: string }[]).map(({ id }) => id);
};
/** Which of the records a reader meets, in the lists and by their ids. */
async function met(name: string): Promise<Record<string, boolean>> {
  const { certificateId, resultId, enrolmentId, noticeId } = ofAlias;
  return {
    certificates: (await idsIn(name, '/certificates?limit=200')).includes(certificateId),
    certificate: (await asked(name, `/certificates/${certificateId}`)).status === 200,
    results: (await idsIn(name, '/results?limit=200')).includes(resultId),
    result: (await asked(name, `/results/${resultId}`)).status === 200,
    enrolments: (await idsIn(name, '/enrolments?limit=200')).includes(enrolmentId),
    course: (await asked(name, `/enrolments/${enrolmentId}/course`)).status === 200,
    notices: (await idsIn(name, '/notices?limit=200')).includes(noticeId),
  };
}
/** The same for lists of one person, as the administrator of the state asks for them. */
const listedOf = async (personId: string) => ({
  certificates: (await idsIn('admin.ma', `/certificates?limit=200&personId=${personId}`)).includes(
    ofAlias.certificateId,
  ),
  enrolments: (await idsIn('admin.ma', `/enrolments?limit=200&personId=${personId}`)).includes(ofAlias.enrolmentId),
});
const all = (value: boolean) => ({
  ...{ certificates: value, certificate: value, results: value, result: value },
  ...{ enrolments: value, course: value, notices: value },
});
const officersIn = async (): Promise<string[]> => {
  const { body } = await asked('admin.ma', `/officers?limit=200&cohortId=${cohortId}`);
  return (body['items'] as { person: { id: string } }[]).map(({ person }) => person.id);
};
const seatedIn = async () => (await asked('admin.ma', `/cohorts/${cohortId}`)).body['nominations'];

beforeAll(async () => {
  centre = await Centre.open(database);
  const { records } = centre;
  const certificateId = await records.certificate();
  const found = await centre.row<Omit<Records, 'noticeId'> & { personId: string }>(
    `select id as "certificateId", result_id as "resultId", enrolment_id as "enrolmentId", person_id as "personId"
     from certification.certificate where id = $1`,
    [certificateId],
  );
  aliasId = found.personId;
  ofAlias = { ...found, noticeId: await records.notice() };
  keptId = (
    await centre.done<{ id: string }>('registrar', `POST ${API}/people`, {
      body: {
        ...{ stateCode: 'ma', email: `${KEPT}@demo.example`, password: 'Rabat-2013', roles: ['trainee'] },
        name: { ar: 'نفس الضابط', latin: 'Same Officer' },
      },
    })
  ).id;
  begun = await records.attempt(ALIAS);
  const place = await records.enrolment(ALIAS);
  cohortId = place.cohortId;
  sharedCode = (await centre.row<{ code: string }>('select code from enrolment.cohort where id = $1', [cohortId])).code;
  const nominated = await centre.done<{ id: string }>('admin.ma', `POST ${API}/cohorts/:cohortId/nominations`, {
    params: { cohortId },
    body: { personId: keptId },
  });
  await centre.done('registrar', `POST ${API}/nominations/:nominationId/seats`, {
    params: { nominationId: nominated.id },
  });
}, 120_000);
afterAll(() => centre.close());

describe('Two records of one officer of Morocco', () => {
  it('are two before they are merged: each has what arose under it', async () => {
    expect(await met(ALIAS)).toEqual(all(true));
    expect(await met(KEPT)).toEqual(all(false));
    expect(await listedOf(keptId)).toEqual({ certificates: false, enrolments: false });
    expect((await officersIn()).toSorted()).toEqual([aliasId, keptId].toSorted());
    expect(await seatedIn()).toMatchObject({ seated: 2 });
  });

  it('are merged by their state, to whom the cohort of both is shown, and by no other state', async () => {
    const shared = [{ id: cohortId, code: sharedCode }];
    const compared = (await asked('admin.ma', `/people/${aliasId}/comparisons/${keptId}`)).body;
    expect(compared['sharedCohorts']).toEqual(shared);
    const sent = {
      params: { personId: aliasId },
      body: { into: keptId, reason: 'Entered twice' },
      headers: { 'if-match': `"${String((compared['first'] as { version: number }).version)}"` },
    };
    expect((await centre.askAs('admin.tn', `POST ${API}/people/:personId/merges`, sent)).status).toBe(404);
    merge = await centre.done('admin.ma', `POST ${API}/people/:personId/merges`, sent);
    expect(merge).toMatchObject({ sharedCohorts: shared, survivor: { id: keptId } });
    expect((await asked('admin.tn', `/merges?personId=${keptId}`)).body['items']).toEqual([]);
    expect((await asked('admin.tn', `/people/${aliasId}/comparisons/${keptId}`)).status).toBe(404);
  });

  it('are one then: the record that stands meets all that arose under the other', async () => {
    expect(await met(KEPT)).toEqual(all(true));
    const found = await asked('admin.ma', `/search?limit=20&q=${ALIAS}@demo.example`);
    expect([found.text.includes(keptId), found.text.includes(aliasId)]).toEqual([true, false]);
    for (const id of [keptId, aliasId]) expect(await listedOf(id)).toEqual({ certificates: true, enrolments: true });
    expect((await asked(KEPT, '/homes/officer')).text).toContain(ofAlias.certificateId);
    expect((await centre.askAs(ALIAS, `GET ${API}/auth/me`)).status).toBe(401);
  });

  it('count once in the cohort of both, where the results of both are kept', async () => {
    expect(await officersIn()).toHaveLength(1);
    expect(await seatedIn()).toMatchObject({ seated: 1 });
    const kept = await centre.row<{ seats: number; enrolments: number }>(
      `select (select count(*)::int from enrolment.seat where cohort_id = $1) as seats,
         (select count(*)::int from enrolment.enrolment where cohort_id = $1) as enrolments`,
      [cohortId],
    );
    expect(kept).toEqual({ seats: 2, enrolments: 2 });
  });

  it('are nominated once, whichever of them it is', async () => {
    const { cohortId: another } = await centre.records.nomination('trainee3.ma');
    const sent = { params: { cohortId: another }, body: { personId: aliasId } };
    const alias = await centre.askAs('admin.ma', `POST ${API}/cohorts/:cohortId/nominations`, sent);
    expect([alias.status, alias.text.includes('enrolment.officer-not-found')]).toEqual([400, true]);
    const { cohortId: ofBegun } = await centre.row<{ cohortId: string }>(
      'select cohort_id as "cohortId" from exams.sitting where id = $1',
      [begun.sittingId],
    );
    const again = { params: { cohortId: ofBegun }, body: { personId: keptId } };
    const kept = await centre.askAs('admin.ma', `POST ${API}/cohorts/:cohortId/nominations`, again);
    expect(kept.text).toContain('enrolment.nominated-already');
    const names = await idsIn('admin.ma', `/cohorts/${another}/candidates?limit=200`);
    expect([names.includes(keptId), names.includes(aliasId)]).toEqual([true, false]);
  });

  it('go on with an exam that was begun under the other, and sit one by either seat once', async () => {
    const { attemptId } = begun;
    const params = { attemptId };
    const start = (sittingId: string) =>
      centre.done<{ id: string }>(KEPT, `POST ${API}/sittings/:sittingId/attempts`, {
        params: { sittingId },
        body: {},
      });
    expect((await start(begun.sittingId)).id).toBe(attemptId);
    const body = await centre.records.answers(attemptId);
    await centre.done(KEPT, `PUT ${API}/attempts/:attemptId/responses`, { params, body });
    await centre.done(KEPT, `POST ${API}/attempts/:attemptId/submissions`, { params, body: {} });
    expect(await idsIn(KEPT, '/attempts?limit=200')).toContain(attemptId);
    const plan = await centre.records.sittingPlan(cohortId);
    const { id: sittingId } = await centre.done<{ id: string }>('registrar', `POST ${API}/sittings`, { body: plan });
    const own = await start(sittingId);
    expect((await start(sittingId)).id).toBe(own.id);
    expect((await asked('chief', `/sitting-outcomes/${sittingId}`)).body).toMatchObject({ attempts: 1, notSat: 0 });
  });

  it('are two again once the merge is undone, as they were', async () => {
    await centre.done('admin.ma', `POST ${API}/merges/:mergeId/endings`, {
      params: { mergeId: merge.id },
      body: {},
      headers: { 'if-match': `"${merge.version}"` },
    });
    expect(await met(KEPT)).toEqual(all(false));
    expect(await listedOf(keptId)).toEqual({ certificates: false, enrolments: false });
    expect((await officersIn()).toSorted()).toEqual([aliasId, keptId].toSorted());
    expect(await seatedIn()).toMatchObject({ seated: 2 });
    centre.forget(ALIAS);
    expect(await met(ALIAS)).toEqual(all(true));
  });
});
