import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { PeopleService } from './people.service.js';
import { aPerson, aSession, type BuiltPerson } from './testing/index.js';

const SIGN_IN = '/api/v1/auth/sign-in';
const ME = '/api/v1/auth/me';

describe('Signing in', () => {
  const database = testDatabase();
  let api: TestApp;
  let officer: BuiltPerson;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
    officer = await aPerson(database, {
      email: 'officer.ma@example.test',
      name: { ar: 'تيليلا أمزيان', latin: 'Tilila Amziane' },
      language: 'fr',
    });
  }, 60_000);
  afterAll(() => api.close());

  const attempt = (body: object, agent: Agent = api.stranger()) =>
    agent.post(SIGN_IN).set('accept-language', 'en').send(body);

  it('answers who one is, with both names, and gives a cookie that scripts cannot read', async () => {
    const response = await attempt({ email: officer.email, password: officer.password }).expect(200);
    expect(response.body).toMatchObject({
      person: {
        id: officer.id,
        stateCode: 'ma',
        email: 'officer.ma@example.test',
        name: { ar: 'تيليلا أمزيان', latin: 'Tilila Amziane' },
        roles: ['trainee'],
        language: 'fr',
        digits: 'latn',
      },
      state: { code: 'ma', name: { fr: 'État ma' } },
      version: 1,
    });
    const [cookie] = response.get('set-cookie') ?? [];
    expect(cookie).toMatch(/^rtc_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Expires=/);
    expect(JSON.stringify(response.body)).not.toContain('argon2');
  });

  it('does not mind capitals and spaces around the address', async () => {
    await attempt({ email: '  Officer.MA@example.test ', password: officer.password }).expect(200);
  });

  it('says the same of a wrong password, an unknown address and a person who left', async () => {
    const left = await aPerson(database, { active: false });
    const refusals = await Promise.all([
      attempt({ email: officer.email, password: 'Rabat-2014' }).expect(401),
      attempt({ email: 'nobody@example.test', password: 'Rabat-2013' }).expect(401),
      attempt({ email: left.email, password: left.password }).expect(401),
    ]);
    for (const { body, headers } of refusals) {
      expect(body).toMatchObject({
        status: 401,
        code: 'identity.wrong-credentials',
        detail: 'The e-mail address or the password is wrong.',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('asks for the code of a second factor only once the password is right', async () => {
    const careful = await aPerson(database, { secondFactor: true });
    const asked = await attempt({ email: careful.email, password: careful.password }).expect(401);
    expect(asked.body.code).toBe('identity.code-needed');
    const wrong = await attempt({ email: careful.email, password: 'Rabat-2014' }).expect(401);
    expect(wrong.body.code).toBe('identity.wrong-credentials');
    const guessed = await attempt({ email: careful.email, password: careful.password, code: '123456' }).expect(401);
    expect(guessed.body.code).toBe('identity.wrong-credentials');
  });

  it('names the field that is missing', async () => {
    const { body } = await attempt({ email: officer.email }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path: 'password' })]);
  });

  it('keeps nothing of the token but its hash', async () => {
    const session = await aSession(database, officer);
    const rows = await query<{ line: string }>(database.adminUrl, 'select s::text as line from identity.session s');
    expect(rows.some(({ line }) => line.includes(session.token))).toBe(false);
  });

  it('is recorded as an act of whoever came in, and failures as those of a stranger, with the address tried', async () => {
    const person = await aPerson(database);
    await attempt({ email: person.email, password: 'not-this-one' }).expect(401);
    await attempt({ email: 'stranger@example.test', password: 'not-this-one' }).expect(401);
    await attempt({ email: person.email, password: person.password }).expect(200);
    const entries = await query(
      database.adminUrl,
      `select action, subject_id, actor_kind, actor_id, after->>'email' as email from audit.entry
       where subject_id = any($1) order by at`,
      [[person.id, 'stranger@example.test']],
    );
    const refused = { action: 'identity.sign-in-refused', actor_kind: 'stranger', actor_id: null };
    expect(entries).toEqual([
      { ...refused, subject_id: person.id, email: person.email },
      { ...refused, subject_id: 'stranger@example.test', email: 'stranger@example.test' },
      { action: 'identity.signed-in', subject_id: person.id, actor_kind: 'person', actor_id: person.id, email: null },
    ]);
  });
});

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
    const people = api.get(PeopleService);
    await api.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => people.setPassword(person.id, 'Nouakchott-55'));
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

describe('Guessing passwords', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule], settings: { RATE_LIMITS: 'on' } });
  }, 60_000);
  afterAll(() => api.close());

  it('is refused from the eleventh try at one address on, with the time to wait, also with the right password', async () => {
    const person = await aPerson(database);
    const attempt = (email: string, password: string) => api.stranger().post(SIGN_IN).send({ email, password });
    for (let tries = 0; tries < 10; tries += 1) await attempt(person.email, 'wrong-again').expect(401);
    const refused = await attempt(person.email, person.password).expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    const other = await aPerson(database);
    await attempt(other.email, other.password).expect(200);
  });
});
