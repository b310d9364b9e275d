import { IdentityApiModule } from '#identity/api';
import { query, testApp, testDatabase, type TestApp } from '#testing';
import { refusalOf } from '../refusal.js';
import { enterPerson, renewPassword, type PersonWords } from './enter.js';

const registrar = (changes: Partial<PersonWords> = {}): PersonWords => ({
  email: 'Secretariat@Example.test',
  nameAr: 'سمير الحسني',
  nameLatin: 'Samir El Hassani',
  language: 'fr',
  roles: ['registrar'],
  state: null,
  ...changes,
});

describe('Into a centre in which nobody is', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
  }, 60_000);
  afterAll(() => api.close());

  const refused = (changes: Partial<PersonWords>): Promise<unknown> =>
    enterPerson(api, registrar(changes)).then(
      () => null,
      (error: unknown) => refusalOf(error),
    );

  it('the first registrar is entered, signs in with the password that is shown, and is on record without it', async () => {
    const entered = await enterPerson(api, registrar());
    expect(entered.email).toBe('secretariat@example.test');
    expect(entered.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);

    const agent = await api.signIn(entered.email, entered.password);
    const { body } = await agent.get('/api/v1/auth/me').expect(200);
    expect(body.person).toMatchObject({
      name: { ar: 'سمير الحسني', latin: 'Samir El Hassani' },
      roles: ['registrar'],
      stateCode: null,
      language: 'fr',
    });

    const entries = await query(
      database.adminUrl,
      `select actor_kind, action, subject_id, "after" from audit.entry where action = 'identity.person-entered'`,
    );
    expect(entries).toMatchObject([
      { actor_kind: 'system', subject_id: body.person.id, after: { email: 'secretariat@example.test' } },
    ]);
    expect(JSON.stringify(entries)).not.toContain(entered.password);
  });

  it('nobody is entered twice, in capitals neither', async () => {
    expect(await refused({ email: 'SECRETARIAT@example.test' })).toBe('This e-mail address belongs to somebody else.');
    const people = await query(database.adminUrl, 'select email from identity.person');
    expect(people).toEqual([{ email: 'secretariat@example.test' }]);
  });

  it.each([
    ['Not usable as given: --email.', { email: 'secretariat' }],
    ['Not usable as given: --name-ar, --name-latin.', { nameAr: 'Samir', nameLatin: 'سمير' }],
    ['Not usable as given: --language.', { email: 'x@example.test', language: 'de' }],
    ['Not usable as given: --role.', { email: 'x@example.test', roles: ['minister'] }],
    ['This is not a member state.', { email: 'x@example.test', roles: ['state-admin'], state: 'ma' }],
    [
      'This role is for somebody who belongs to a state; say which.',
      { email: 'x@example.test', roles: ['state-admin'] },
    ],
  ])('nobody is entered with what is refused so: %s', async (line, changes) => {
    expect(await refused(changes)).toBe(line);
  });

  it('a password that was lost is replaced, and ends what was opened with it', async () => {
    const first = await enterPerson(api, registrar({ email: 'second@example.test' }));
    const agent = await api.signIn(first.email, first.password);
    const renewed = await renewPassword(api, ' Second@Example.test ');
    expect(renewed.password).not.toBe(first.password);
    await agent.get('/api/v1/auth/me').expect(401);
    await api.signIn('second@example.test', renewed.password);
    await expect(renewPassword(api, 'nobody@example.test')).rejects.toThrow(
      'Nobody has the e-mail address nobody@example.test.',
    );
  });
});
