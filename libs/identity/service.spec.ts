import { newId } from '#kernel';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson, aState } from './testing/index.js';

const PEOPLE = '/api/v1/people';
const DAY = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

describe('An officer in the service of a state', () => {
  const database = testDatabase();
  let api: TestApp;
  let ofTunisia: Agent;
  let ofMorocco: Agent;
  let ofTheCentre: Agent;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    await aState(database, 'ma');
    ofTunisia = await api.signIn((await aPerson(database, { role: 'state-admin', stateCode: 'tn' })).email);
    ofMorocco = await api.signIn((await aPerson(database, { role: 'state-admin' })).email);
    ofTheCentre = await api.signIn((await aPerson(database, { role: 'registrar' })).email);
  }, 60_000);
  afterAll(() => api.close());

  const officer = () => aPerson(database, { stateCode: 'tn', name: { ar: 'وليد الجبالي', latin: 'Walid Jebali' } });
  const status = (id: string, body: object, by = ofTunisia) =>
    by
      .post(`${PEOPLE}/${id}/statuses`)
      .send({ status: 'suspended', fromDay: dayFromNow(0), reason: 'Inquiry', ...body });
  const move = (id: string, fromDay: string, by = ofTunisia) =>
    by.post(`${PEOPLE}/${id}/postings`).send({ agencyId: null, postId: null, fromDay, reason: 'At disposal' });
  const history = async (id: string, by = ofTunisia) =>
    (await by.get(`${PEOPLE}/${id}/service-records?count=true`).expect(200)).body;
  const asked = async (id: string, by = ofTunisia, toState = 'ma') =>
    (await by.post(`${PEOPLE}/${id}/transfer-requests`).send({ toState, reason: 'Both agree' }).expect(201)).body;
  const take = (id: string, by = ofMorocco, fromDay = dayFromNow(0)) =>
    by.post(`/api/v1/transfer-requests/${id}/acceptances`).send({ fromDay, agencyId: null, postId: null });

  it('is active from the beginning, and each change holds until the day before the next', async () => {
    const { id } = await officer();
    await move(id, '2026-01-01').expect(201);
    await move(id, '2026-04-04').expect(201);
    const { items, total } = await history(id);
    expect(total).toBe(3);
    expect(items.map(({ fromDay, untilDay }: { fromDay: string; untilDay: string }) => [fromDay, untilDay])).toEqual([
      ['2026-04-04', null],
      ['2026-01-01', '2026-04-03'],
      [null, '2025-12-31'],
    ]);
    for (const [day, expected] of [
      ['2025-12-31', null],
      ['2026-01-01', '2026-01-01'],
      ['2026-04-03', '2026-01-01'],
      ['2026-04-04', '2026-04-04'],
    ]) {
      const rows = await query<{ from: string | null }>(
        database.adminUrl,
        `select nullif(from_day, '-infinity')::text as "from" from (select s.*, lead(from_day) over
           (partition by person_id order by from_day, sequence) as next from identity.service_record s) r
         where person_id = $1 and from_day <= $2::date and (next is null or next > $2::date)`,
        [id, day],
      );
      expect(rows).toEqual([{ from: expected }]);
    }
  });

  it('is changed neither from a day to come nor before the last change', async () => {
    const { id } = await officer();
    const early = await move(id, dayFromNow(2)).expect(400);
    expect(early.body.errors[0]).toMatchObject({ path: 'fromDay', code: 'identity.day-to-come' });
    await move(id, '2026-04-04').expect(201);
    const late = await move(id, '2026-04-03').expect(400);
    expect(late.body.errors[0]).toMatchObject({ path: 'fromDay', code: 'identity.day-out-of-order' });
  });

  it('who left does not sign in any more, and does once they serve again', async () => {
    const person = await officer();
    const session = await api.signIn(person.email);
    await session.get('/api/v1/auth/me').expect(200);
    const { body } = await status(person.id, { status: 'left' }).expect(201);
    expect(body).toMatchObject({ status: 'left', active: false });
    await session.get('/api/v1/auth/me').expect(401);
    const refused = { email: person.email, password: person.password };
    await api.stranger().post('/api/v1/auth/sign-in').send(refused).expect(401);
    const same = await status(person.id, { status: 'left' }).expect(409);
    expect(same.body.code).toBe('identity.status-same');
    await status(person.id, { status: 'active' }).expect(201);
    await api.signIn(person.email);
  });

  it('is suspended by nobody of another state, by no trainee and never oneself', async () => {
    const person = await officer();
    await status(person.id, {}, ofMorocco).expect(404);
    await status(person.id, {}, await api.signIn(person.email)).expect(403);
    await status(newId(), {}).expect(404);
    const { body } = await status(person.id, {}, ofTheCentre).expect(201);
    expect(body.status).toBe('suspended');
    const { body: list } = await ofTunisia.get(`${PEOPLE}?status=suspended`).expect(200);
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(person.id);
  });

  it('serves another state once the one asked and the other took: each sees what arose under it', async () => {
    const person = await officer();
    const edit = await ofTunisia
      .patch(`${PEOPLE}/${person.id}`)
      .set('if-match', '"1"')
      .send({ serviceNumber: 'TN-77', phone: '+21620000000' });
    expect(edit.status).toBe(200);
    const request = await asked(person.id);
    expect(request).toMatchObject({ status: 'open', fromState: 'tn', toState: 'ma', person: { name: person.name } });
    await ofMorocco.get(`${PEOPLE}/${person.id}`).expect(404);
    const taken = await take(request.id, ofMorocco, '2026-03-01').expect(201);
    expect(taken.body).toMatchObject({ status: 'taken', allowed: [] });
    await ofTunisia.get(`${PEOPLE}/${person.id}`).expect(404);
    const { body: now } = await ofMorocco.get(`${PEOPLE}/${person.id}`).expect(200);
    expect(now).toMatchObject({ stateCode: 'ma', serviceNumber: null, roles: ['trainee'], phone: '+21620000000' });
    expect((await history(person.id, ofMorocco)).items).toMatchObject([{ stateCode: 'ma', fromDay: '2026-03-01' }]);
    expect((await history(person.id, ofTheCentre)).items).toMatchObject([
      { stateCode: 'ma', status: 'active', fromDay: '2026-03-01', untilDay: null },
      { stateCode: 'tn', status: 'transferred', fromDay: '2026-03-01', untilDay: '2026-02-28' },
      { stateCode: 'tn', status: 'active', fromDay: null, untilDay: '2026-02-28' },
    ]);
    const found = async (by: Agent) =>
      (await by.get(PEOPLE).query({ q: 'Walid Jebali' })).body.items.map(({ id }: { id: string }) => id);
    expect(await found(ofTunisia)).not.toContain(person.id);
    expect(await found(ofMorocco)).toContain(person.id);
    const again = await take(request.id).expect(409);
    expect(again.body.code).toBe('identity.transfer-decided');
  });

  it('is taken by nobody but the state that is asked and the registrar, and asked for once at a time', async () => {
    const person = await officer();
    const foreign = await ofMorocco
      .post(`${PEOPLE}/${person.id}/transfer-requests`)
      .send({ toState: 'ma', reason: 'r' });
    expect(foreign.status).toBe(404);
    const request = await asked(person.id);
    const twice = await ofTunisia.post(`${PEOPLE}/${person.id}/transfer-requests`).send({ toState: 'ma', reason: 'r' });
    expect([twice.status, twice.body.code]).toEqual([409, 'identity.transfer-asked']);
    await take(request.id, ofTunisia).expect(404);
    const third = await api.signIn((await aPerson(database, { role: 'state-admin', stateCode: 'dz' })).email);
    await take(request.id, third).expect(404);
    expect((await third.get('/api/v1/transfer-requests').expect(200)).body.items).toEqual([]);
    await third.post(`/api/v1/transfer-requests/${request.id}/refusals`).send({}).expect(404);
    await ofMorocco.post(`/api/v1/transfer-requests/${request.id}/refusals`).send({}).expect(201);
    const nowhere = await ofTunisia
      .post(`${PEOPLE}/${person.id}/transfer-requests`)
      .send({ toState: 'zz', reason: 'r' });
    expect(nowhere.body.errors[0]).toMatchObject({ path: 'toState', code: 'identity.state-unknown' });
    const second = await asked(person.id);
    await take(second.id, ofTheCentre).expect(201);
  });

  it('may come back: the old state knows them again, and by one name', async () => {
    const person = await officer();
    await take((await asked(person.id)).id).expect(201);
    const back = await asked(person.id, ofMorocco, 'tn');
    await take(back.id, ofTunisia).expect(201);
    expect((await ofTunisia.get(`${PEOPLE}/${person.id}`).expect(200)).body.stateCode).toBe('tn');
    await ofMorocco.get(`${PEOPLE}/${person.id}`).expect(404);
  });
});
