import { IdentityApiModule } from '#identity/api';
import { aPerson, type BuiltPerson } from '#identity/testing';
import { layOut, query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { NotificationsApiModule } from './api/index.js';
import { waitingMails } from './testing/index.js';

const V1 = '/api/v1';

describe('The log of mails', () => {
  const database = testDatabase();
  let api: TestApp;
  let registrar: Agent;
  let moroccan: BuiltPerson;
  let tunisian: BuiltPerson;

  const enter = async (role: BuiltPerson['roles'][number], stateCode: string | null = null): Promise<Agent> =>
    api.signIn((await aPerson(database, { role, stateCode })).email);
  const mailTo = async ({ id, stateCode, email }: BuiltPerson): Promise<string> => {
    const [mail = ''] = await waitingMails(database, [{ personId: id, stateCode, address: email }]);
    return mail;
  };
  const settle = (id: string, status: string) =>
    query(database.adminUrl, 'update notifications.mail set status = $2, settled_at = now() where id = $1', [
      id,
      status,
    ]);
  const listed = async (agent: Agent, search = ''): Promise<Record<string, unknown>[]> =>
    (await agent.get(`${V1}/mails${search}`).expect(200)).body.items;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, NotificationsApiModule] });
    registrar = await enter('registrar');
    moroccan = await aPerson(database, { stateCode: 'ma' });
    tunisian = await aPerson(database, { stateCode: 'tn' });
  });
  afterAll(() => api.close());

  it('shows a registrar all, an administrator those of their state, and other staff none', async () => {
    const [ma, tn] = [await mailTo(moroccan), await mailTo(tunisian)];
    const ids = async (agent: Agent) => (await listed(agent)).map(({ id }) => id);
    expect(await ids(registrar)).toEqual(expect.arrayContaining([ma, tn]));
    expect(await ids(await enter('auditor'))).toEqual(expect.arrayContaining([ma, tn]));
    const administrator = await enter('state-admin', 'tn');
    expect(await ids(administrator)).toContain(tn);
    expect(await ids(administrator)).not.toContain(ma);
    expect(await listed(administrator, '?state=ma')).toEqual([]);
    for (const role of ['instructor', 'chief-examiner', 'trainee'] as const)
      await (await enter(role, role === 'trainee' ? 'ma' : null)).get(`${V1}/mails`).expect(403);
  });

  it('says of each to whom it went, about what, and how that stands', async () => {
    const id = await mailTo(moroccan);
    const [mail] = await listed(registrar, `?personId=${moroccan.id}&q=${moroccan.email.slice(0, 6).toUpperCase()}`);
    expect(mail).toMatchObject({
      id,
      to: { personId: moroccan.id, address: moroccan.email },
      telling: 'certificate-issued',
      status: 'waiting',
      attempts: 0,
      settledAt: null,
      repeatOf: null,
      allowed: [],
    });
    await settle(id, 'refused');
    const [refused] = await listed(registrar, '?status=refused');
    expect(refused).toMatchObject({ id, status: 'refused', dueAt: null, allowed: ['notifications.send-mail-again'] });
    expect(await listed(await enter('auditor'), '?status=refused')).toMatchObject([{ id, allowed: [] }]);
  });

  it('is sorted by recipient either way, and counted by what became of each and by state', async () => {
    const mails = async (search: string, agent = registrar) =>
      (await agent.get(`${V1}/mails?${search}`).expect(200)).body;
    const person = await aPerson(database, { stateCode: 'ma' });
    for (const name of ['driss', 'Zahra', 'Émile'])
      await query(database.adminUrl, 'update notifications.mail set to_name = $2 where id = $1', [
        await mailTo(person),
        name,
      ]);
    const names = async (sort: string) =>
      (await mails(`personId=${person.id}&sort=${sort}`)).items.map(({ to }: { to: { name: string } }) => to.name);
    expect(await names('to')).toEqual(['driss', 'Émile', 'Zahra']);
    expect(await names('-to')).toEqual(['Zahra', 'Émile', 'driss']);
    const id = await mailTo(tunisian);
    await settle(id, 'given-up');
    const { counts } = await mails('state=tn&counts=status,state');
    expect(counts.status['given-up']).toBe(1);
    expect(Object.keys(counts.state).sort()).toEqual(['ma', 'tn']);
    const ofTunisia = await mails('counts=state', await enter('state-admin', 'tn'));
    expect(Object.keys(ofTunisia.counts.state)).toEqual(['tn']);
  });

  it('is told to send one again: under an identifier of its own, to the address of now', async () => {
    const person = await aPerson(database, { stateCode: 'ma' });
    const id = await mailTo(person);
    await registrar.post(`${V1}/mails/${id}/repeats`).expect(409);
    await settle(id, 'refused');
    await layOut(database.adminUrl, [
      [`update identity.person set email = 'now@example.test' where id = $1`, [person.id]],
    ]);
    const key = { 'idempotency-key': 'again' };
    const { body: repeat } = await registrar.post(`${V1}/mails/${id}/repeats`).set(key).expect(201);
    const { body: retried } = await registrar.post(`${V1}/mails/${id}/repeats`).set(key).expect(201);
    expect(retried).toEqual(repeat);
    const both = await listed(registrar, `?personId=${person.id}`);
    expect(both).toMatchObject([
      { id: repeat.id, repeatOf: id, status: 'waiting', to: { address: 'now@example.test' } },
      { id, repeatOf: null, status: 'refused', to: { address: person.email } },
    ]);
    expect(new Set(both.map(({ messageId }) => messageId)).size).toBe(2);
    const [entry] = await query(
      database.adminUrl,
      `select action, state_code, after from audit.entry where subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({
      action: 'notifications.mail-sent-again',
      state_code: 'ma',
      after: { repeat: repeat.id },
    });
  });

  it('is not told so by others, nor of a mail that there is not or whose person has no address', async () => {
    const person = await aPerson(database, { stateCode: 'tn' });
    const id = await mailTo(person);
    await settle(id, 'sent');
    for (const role of ['state-admin', 'auditor'] as const)
      await (await enter(role, role === 'auditor' ? null : 'tn')).post(`${V1}/mails/${id}/repeats`).expect(403);
    await registrar.post(`${V1}/mails/${person.id}/repeats`).expect(404);
    await layOut(database.adminUrl, [[`update identity.person set email = 'no mailbox' where id = $1`, [person.id]]]);
    const { body } = await registrar.post(`${V1}/mails/${id}/repeats`).expect(409);
    expect(body.code).toBe('notifications.address-not-found');
  });
});

describe('What comes by mail', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, NotificationsApiModule] });
  });
  afterAll(() => api.close());

  const tokenOf = async ({ id }: BuiltPerson): Promise<string> => {
    const [row] = await query<{ token: string }>(
      database.adminUrl,
      'insert into notifications.mail_choice (person_id) values ($1) returning token',
      [id],
    );
    return row?.token ?? '';
  };

  it('is, until somebody chooses, what is about themselves', async () => {
    const officer = await api.signIn((await aPerson(database)).email);
    const { body, headers } = await officer.get(`${V1}/mail-choices`).expect(200);
    expect(body).toEqual({
      results: true,
      training: true,
      nominations: false,
      topics: ['results', 'training'],
      version: 1,
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('is what they chose last; two who choose at once do not choose over each other', async () => {
    const officer = await api.signIn((await aPerson(database)).email);
    const choose = (body: object, version: number) =>
      officer.patch(`${V1}/mail-choices`).set('if-match', `"${version}"`).send(body);
    const { body } = await choose({ training: false }, 1).expect(200);
    expect(body).toMatchObject({ results: true, training: false, version: 2 });
    await choose({ results: false }, 1).expect(412);
    expect((await choose({ results: false }, 2).expect(200)).body).toMatchObject({ results: false, training: false });
    await choose({}, 3).expect(400);
  });

  it('is nothing any more once declined by the token of a mail, without signing in and as often as one likes', async () => {
    const person = await aPerson(database);
    const token = await tokenOf(person);
    for (let times = 0; times < 2; times += 1)
      await api.stranger().post(`${V1}/mail-refusals`).send({ token }).expect(204);
    const officer = await api.signIn(person.email);
    const { body } = await officer.get(`${V1}/mail-choices`).expect(200);
    expect(body).toMatchObject({ results: false, training: false, nominations: false, version: 2 });
    const entries = await query(
      database.adminUrl,
      `select action from audit.entry where subject_id = $1 and actor_kind = 'stranger'`,
      [person.id],
    );
    expect(entries).toEqual([{ action: 'notifications.mails-chosen' }]);
  });

  it('is declined by nothing else: not by looking, nor by a token that nobody has', async () => {
    const person = await aPerson(database);
    const token = await tokenOf(person);
    await api.stranger().get(`${V1}/mail-refusals`).expect(405);
    await api.stranger().post(`${V1}/mail-refusals`).send({ token: person.id }).expect(404);
    const officer = await api.signIn(person.email);
    expect((await officer.get(`${V1}/mail-choices`).expect(200)).body).toMatchObject({ results: true });
    expect(token).not.toBe(person.id);
  });
});
