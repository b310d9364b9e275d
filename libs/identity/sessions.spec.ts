import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { PasswordSetting } from './password-setting.service.js';
import { aPerson, aSession, type BuiltPerson } from './testing/index.js';

const SIGN_IN = '/api/v1/auth/sign-in';
const ME = '/api/v1/auth/me';

describe('A session', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
  }, 60_000);
  afterAll(() => api.close());

  const signedIn = async (): Promise<{ person: BuiltPerson; agent: Agent }> => {
    const person = await aPerson(database);
    return { person, agent: await api.signIn(person.email) };
  };
  const age = (personId: string, change: string) =>
    query(database.adminUrl, `update identity.session set ${change} where person_id = $1`, [personId]);

  it('is refused once signed out, also when the cookie was kept', async () => {
    const person = await aPerson(database);
    const { cookie } = await aSession(database, person);
    await api.stranger().get(ME).set('cookie', cookie).expect(200);
    const signedOut = await api.stranger().post('/api/v1/auth/sign-out').set('cookie', cookie).expect(204);
    expect(signedOut.get('set-cookie')?.[0]).toMatch(/^rtc_session=; .*Max-Age=0/);
    await api.stranger().get(ME).set('cookie', cookie).expect(401);
  });

  it('ends everywhere at once, and nobody else’s with it', async () => {
    const { person, agent } = await signedIn();
    const other = await signedIn();
    const phone = await api.signIn(person.email);
    const { body } = await agent.post('/api/v1/auth/sign-outs').send({ everywhere: true }).expect(201);
    expect(body).toEqual({ ended: 2 });
    await agent.get(ME).expect(401);
    await phone.get(ME).expect(401);
    await other.agent.get(ME).expect(200);
  });

  it('is listed to its holder and can be ended one by one, but not somebody else’s', async () => {
    const { person, agent } = await signedIn();
    const stranger = await signedIn();
    const phone = await aSession(database, person);
    const { body } = await agent.get('/api/v1/auth/sessions?count=true').expect(200);
    expect(body).toMatchObject({ total: 2, nextCursor: null });
    expect(body.items).toEqual([
      expect.objectContaining({ id: phone.id, current: false, ip: '192.0.2.1' }),
      expect.objectContaining({ current: true }),
    ]);
    const refused = await stranger.agent.delete(`/api/v1/auth/sessions/${phone.id}`).expect(404);
    expect(refused.body.code).toBe('identity.session-not-found');
    await agent.delete(`/api/v1/auth/sessions/${phone.id}`).expect(204);
    await api.stranger().get(ME).set('cookie', phone.cookie).expect(401);
    await agent.get(ME).expect(200);
  });

  it('ends two hours after it was last seen, and goes on while it is seen', async () => {
    const { person, agent } = await signedIn();
    await age(person.id, `last_seen_at = now() - interval '119 minutes'`);
    await agent.get(ME).expect(200);
    await age(person.id, `last_seen_at = last_seen_at - interval '119 minutes'`);
    await agent.get(ME).expect(200);
    await age(person.id, `last_seen_at = now() - interval '121 minutes'`);
    await agent.get(ME).expect(401);
  });

  it('ends twelve hours after the sign-in, however busy', async () => {
    const { person, agent } = await signedIn();
    const [row] = await query<{ hours: string }>(
      database.adminUrl,
      'select extract(epoch from expires_at - created_at) / 3600 as hours from identity.session where person_id = $1',
      [person.id],
    );
    expect(Number(row?.hours)).toBe(12);
    await age(person.id, `expires_at = now() - interval '1 second'`);
    await agent.get(ME).expect(401);
  });

  it('ends when the person leaves', async () => {
    const { person, agent } = await signedIn();
    await query(database.adminUrl, 'update identity.person set active = false where id = $1', [person.id]);
    await agent.get(ME).expect(401);
  });

  it('ends when the person gets another password, which is the only one then', async () => {
    const { person, agent } = await signedIn();
    const people = api.get(PasswordSetting);
    await api.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => people.set(person.id, 'Nouakchott-55'));
    await agent.get(ME).expect(401);
    await api.signIn(person.email, 'Nouakchott-55');
    await api.stranger().post(SIGN_IN).send({ email: person.email, password: person.password }).expect(401);
  });

  it('loses a role as soon as it is revoked', async () => {
    const registrar = await aPerson(database, { role: 'registrar' });
    const agent = await api.signIn(registrar.email);
    await agent.get('/api/v1/people').expect(200);
    await query(database.adminUrl, 'update identity.role_assignment set revoked_at = now() where person_id = $1', [
      registrar.id,
    ]);
    await agent.get('/api/v1/people').expect(403);
  });

  it('is needed to know who one is', async () => {
    await api.stranger().get(ME).expect(401);
    await api.stranger().get(ME).set('cookie', 'rtc_session=made-up').expect(401);
  });
});
