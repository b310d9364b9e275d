import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { somebodyWaits, testApp, testDatabase, uncommitted, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { PasswordSetting } from './password-setting.service.js';
import { SignIn } from './sign-in.service.js';
import { aPerson, type BuiltPerson } from './testing/index.js';

describe('A session opened in the moment in which the password is replaced', () => {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule] });
  }, 60_000);
  afterAll(() => api.close());

  const withoutCommit = <T>(work: () => Promise<T>) => uncommitted(api.get(UnitOfWork), SYSTEM_SCOPE, work);
  const replaceOf = ({ id }: BuiltPerson) => api.get(PasswordSetting).set(id, 'Nouakchott-55');

  it('is refused where the old one was still found right', async () => {
    const person = await aPerson(database);
    const commit = await withoutCommit(() => replaceOf(person));
    const signIn = api.stranger().post('/api/v1/auth/sign-in').send({ email: person.email, password: person.password });
    const refused = signIn.expect(401).then(({ body }) => body.code);
    await somebodyWaits(database);
    await commit();
    expect(await refused).toBe('identity.wrong-credentials');
  });

  it('ends with those before it where it came first', async () => {
    const person = await aPerson(database);
    const { email, password } = person;
    const commit = await withoutCommit(() => api.get(SignIn).signIn({ email, password }));
    const replaced = api.get(UnitOfWork).runAs(SYSTEM_SCOPE, () => replaceOf(person));
    await somebodyWaits(database);
    const { token } = await commit();
    await replaced;
    await api.stranger().get('/api/v1/auth/me').set('cookie', `rtc_session=${token}`).expect(401);
  });
});
