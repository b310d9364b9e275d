import { demoDatabase } from '../isolation/demo-database.js';
import { Centre } from './centre.js';

const API = '/api/v1';
const database = demoDatabase();
let centre: Centre;
let officer: { readonly id: string; readonly email: string };
let before: Records;
let after: Records;

/** What arose under Morocco before the transfer, and under Tunisia after it. */
interface Records {
  readonly cohortId: string;
  readonly nominationId: string;
}
let certificateId = '';

const asked = async (name: string, path: string) => {
  const answer = await centre.askAs(name, `GET ${API}${path}`);
  const isJson = answer.text.startsWith('{');
  return { ...answer, body: isJson ? (JSON.parse(answer.text) as unknown) : null };
};
const idsIn = (body: unknown): string[] =>
  (body as { items: { id: string; person?: { id: string }; personId?: string }[] }).items.map(({ id }) => id);
/** Whether an answer names the officer, by id or by name. */
const namesOfficer = async (name: string, path: string): Promise<boolean> => {
  const { status, text } = await asked(name, path);
  expect([path, status]).toEqual([path, 200]);
  return text.includes(officer.id) || text.includes('Transferred Officer');
};

beforeAll(async () => {
  centre = await Centre.open(database);
  certificateId = await centre.records.certificate();
  const { personId } = await centre.row<{ personId: string }>(
    'select person_id as "personId" from certification.certificate where id = $1',
    [certificateId],
  );
  officer = await centre.row<{ id: string; email: string }>('select id, email from identity.person where id = $1', [
    personId,
  ]);
  await centre.row(
    `update identity.person set name_latin = 'Transferred Officer', name_keys = name_keys where id = $1 returning id`,
    [personId],
  );
  const { id: nominationId, cohortId } = await centre.row<{ id: string; cohortId: string }>(
    `select id, cohort_id as "cohortId" from enrolment.nomination where person_id = $1 and status = 'seated' limit 1`,
    [personId],
  );
  before = { nominationId, cohortId };
  const request = await centre.done<{ id: string }>('admin.ma', `POST ${API}/people/:personId/transfer-requests`, {
    params: { personId },
    body: { toState: 'tn', reason: 'Both states agree' },
  });
  await centre.done('admin.tn', `POST ${API}/transfer-requests/:requestId/acceptances`, {
    params: { requestId: request.id },
    body: { fromDay: new Date().toISOString().slice(0, 10), agencyId: null, postId: null },
  });
  const cohort = await centre.records.cohort();
  const nominated = await centre.done<{ id: string }>('admin.tn', `POST ${API}/cohorts/:cohortId/nominations`, {
    params: { cohortId: cohort },
    body: { personId },
  });
  after = { cohortId: cohort, nominationId: nominated.id };
}, 120_000);
afterAll(() => centre.close());

describe('An officer of Morocco whom Tunisia took', () => {
  it('is a person of Tunisia, and to Morocco nobody whom it may look up', async () => {
    expect((await asked('admin.tn', `/people/${officer.id}`)).status).toBe(200);
    expect((await asked('admin.ma', `/people/${officer.id}`)).status).toBe(404);
    expect(await namesOfficer('admin.tn', `/people?limit=200&q=${officer.email}`)).toBe(true);
    expect(await namesOfficer('admin.ma', `/people?limit=200&q=${officer.email}`)).toBe(false);
    expect(await namesOfficer('admin.ma', '/people?limit=200')).toBe(false);
    expect((await asked('admin.ma', `/people/${officer.id}/service-records`)).status).toBe(404);
  });

  it('brings their certificates along: both states read them, and all that goes with them', async () => {
    for (const name of ['admin.tn', 'admin.ma']) {
      for (const path of ['', '/credential', '/history', '/pdf']) {
        const { status } = await asked(name, `/certificates/${certificateId}${path}`);
        expect([name, path, status]).toEqual([name, path, 200]);
      }
      const { body } = await asked(name, `/certificates?limit=200&personId=${officer.id}`);
      expect(idsIn(body)).toContain(certificateId);
    }
    for (const path of ['', '/credential', '/history', '/pdf']) {
      expect((await asked('admin.sn', `/certificates/${certificateId}${path}`)).status).toBe(404);
    }
    expect(idsIn((await asked('admin.sn', '/certificates?limit=200')).body)).not.toContain(certificateId);
  });

  it('leaves to Morocco what arose under it, by the name that it knew, and nothing of it to Tunisia', async () => {
    const { cohortId, nominationId } = before;
    const paths = [
      `/cohorts/${cohortId}/nominations?limit=200`,
      `/enrolments?limit=200&personId=${officer.id}`,
      `/officers?limit=200&cohortId=${cohortId}`,
      `/results?limit=200&cohortId=${cohortId}`,
    ];
    for (const path of paths) {
      expect([path, await namesOfficer('admin.ma', path)]).toEqual([path, true]);
      expect([path, await namesOfficer('admin.tn', path)]).toEqual([path, false]);
    }
    const { body } = await asked('admin.ma', `/cohorts/${cohortId}/nominations?limit=200`);
    expect(idsIn(body)).toContain(nominationId);
  });

  it('is nominated by Tunisia alone from then on, which Morocco does not see', async () => {
    const path = `/cohorts/${after.cohortId}/nominations?limit=200`;
    expect(await namesOfficer('admin.tn', path)).toBe(true);
    expect(await namesOfficer('admin.ma', path)).toBe(false);
    const again = await centre.askAs('admin.ma', `POST ${API}/cohorts/:cohortId/nominations`, {
      params: { cohortId: await centre.records.cohort() },
      body: { personId: officer.id },
    });
    expect([again.status, again.text.includes('enrolment.officer-not-found')]).toEqual([400, true]);
    const candidates = `/cohorts/${after.cohortId}/candidates?limit=200`;
    expect(await namesOfficer('admin.ma', candidates)).toBe(false);
  });

  it('is found in the search by Tunisia, and by no other state', async () => {
    expect(await namesOfficer('admin.tn', `/search?limit=20&q=${officer.email}`)).toBe(true);
    expect(await namesOfficer('admin.ma', `/search?limit=20&q=${officer.email}`)).toBe(false);
    expect(await namesOfficer('admin.sn', `/search?limit=20&q=${officer.email}`)).toBe(false);
  });

  it('sees all of it themselves', async () => {
    const name = officer.email.split('@')[0] ?? '';
    expect((await asked(name, '/auth/me')).body).toMatchObject({ person: { stateCode: 'tn' } });
    expect((await asked(name, `/certificates/${certificateId}`)).status).toBe(200);
    expect(await namesOfficer(name, '/enrolments?limit=200')).toBe(true);
    expect((await asked(name, '/homes/officer')).status).toBe(200);
  });
});
