import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { JsonLogger } from '#http';
import { query, testApp, testDatabase, type Agent, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { PasswordSetting } from './password-setting.service.js';
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
        detail: 'The e-mail address, the sign-in name or the password is wrong.',
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

  it('is recorded as an act of whoever came in, and failures as those of a stranger', async () => {
    const person = await aPerson(database);
    await attempt({ email: person.email, password: 'not-this-one' }).expect(401);
    await attempt({ email: person.email, password: person.password }).expect(200);
    const entries = await query(
      database.adminUrl,
      'select action, actor_kind, actor_id from audit.entry where subject_id = $1 order by at',
      [person.id],
    );
    expect(entries).toEqual([
      { action: 'identity.sign-in-refused', actor_kind: 'stranger', actor_id: null },
      { action: 'identity.signed-in', actor_kind: 'person', actor_id: person.id },
    ]);
  });

  it('leaves nothing in the trail of what a stranger typed as an address but which tries belong together', async () => {
    for (const email of ['Rabat-2013-mine', 'Rabat-2013-mine\u200f', 'another one']) {
      await attempt({ email, password: 'not-this-one' }).expect(401);
    }
    const entries = await query<{ subject_id: string; line: string }>(
      database.adminUrl,
      `select subject_id, e::text as line from audit.entry e where subject_kind = 'e-mail' order by at desc limit 3`,
    );
    expect(entries.map(({ line }) => /mine|another one/i.test(line))).toEqual([false, false, false]);
    const [third, second, first] = entries.map(({ subject_id: id }) => id);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect([second === first, third === first]).toEqual([true, false]);
  });

  it('does not mind how a keyboard composes the letters of a password', async () => {
    const composed = 'F\u00e9licit\u00e9 \u0623\u0643\u062a\u0648\u0628\u0631';
    const forms = [composed, composed.normalize('NFD'), composed.replace(' ', '\u00a0')] as const;
    const prepared = await aPerson(database);
    const work = api.get(UnitOfWork);
    await work.runAs(SYSTEM_SCOPE, () => api.get(PasswordSetting).set(prepared.id, forms[1]));
    const hashedAsTyped = [
      await aPerson(database, { password: forms[0] }),
      await aPerson(database, { password: forms[1] }),
    ];
    for (const { email } of [prepared, ...hashedAsTyped]) {
      for (const password of forms.slice(0, 2)) await attempt({ email, password }).expect(200);
      await attempt({ email, password: composed.replaceAll('\u00e9', 'e') }).expect(401);
    }
    await attempt({ email: prepared.email, password: forms[2] }).expect(200);
  });

  it.each(['\u200f', '\u200b', '\u2066', '\u2069', '\u00a0', '\u202f', '\u200c'])(
    'does not mind %j around the address',
    async (mark) => {
      const { email, password } = officer;
      await attempt({ email: `${mark}${email}${mark}`, password }).expect(200);
    },
  );

  it('is refused and reported where the hash that is kept is spoilt', async () => {
    const lines: unknown[] = [];
    const logger = api.get(JsonLogger);
    const write = logger.write.bind(logger);
    logger.write = (level, message, fields) => void lines.push({ level, message, ...fields });
    const person = await aPerson(database);
    for (const hash of ['', 'spoilt', '$argon2id$v=19$m=19456,t=2,p=1$short']) {
      await query(database.adminUrl, 'update identity.credential set password_hash = $2 where person_id = $1', [
        person.id,
        hash,
      ]);
      const { body } = await attempt({ email: person.email, password: person.password }).expect(401);
      expect(body.code).toBe('identity.wrong-credentials');
    }
    logger.write = write;
    const reported = { level: 'error', message: 'The password hash of a person cannot be read', personId: person.id };
    expect(lines.filter((line) => (line as { level: string }).level === 'error')).toEqual([
      reported,
      reported,
      reported,
    ]);
    expect(JSON.stringify(lines)).not.toContain('spoilt');
  });

  it('ends the session whose cookie came with it, whoever’s that was, and no other', async () => {
    const [before, elsewhere] = [await aSession(database, officer), await aSession(database, officer)];
    const colleague = await aPerson(database);
    const open = async ({ cookie }: { cookie: string }): Promise<boolean> =>
      (await api.stranger().get(ME).set('cookie', cookie)).status === 200;
    await attempt({ email: colleague.email, password: 'not-this-one' }).set('cookie', before.cookie).expect(401);
    expect(await open(before)).toBe(true);
    const { email, password } = colleague;
    await attempt({ email, password }).set('cookie', before.cookie).expect(200);
    expect([await open(before), await open(elsewhere)]).toEqual([false, true]);
    const [entry] = await query<{ after: unknown }>(
      database.adminUrl,
      `select after from audit.entry where subject_id = $1 and action = 'identity.signed-in'`,
      [colleague.id],
    );
    expect(entry?.after).toMatchObject({ endedSessionId: before.id });
  });

  it('takes seven statements: the look, the scope, the session, who one is in three, and the trail', async () => {
    const { headers } = await attempt({ email: officer.email, password: officer.password }).expect(200);
    expect(headers['x-statements']).toBe('7');
  });
});
