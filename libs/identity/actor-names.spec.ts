import { ActorNames } from '#audit';
import { AuditApiModule } from '#audit/api';
import { scopeOf, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { testApp, testDatabase, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson, type BuiltPerson } from './testing/index.js';

describe('The names in the audit trail', () => {
  const database = testDatabase();
  let api: TestApp;
  let auditor: BuiltPerson;
  let officer: BuiltPerson;

  beforeAll(async () => {
    api = await testApp({ database, imports: [IdentityApiModule, AuditApiModule] });
    auditor = await aPerson(database, { roles: ['auditor'], stateCode: null });
    officer = await aPerson(database, { name: { ar: 'تيليلا أمزيان', latin: 'Tilila Amziane' } });
    await api.signIn(officer.email);
  }, 60_000);
  afterAll(() => api.close());

  const read = async (search: string) => {
    const agent = await api.signIn(auditor.email);
    const { body } = await agent.get(`/api/v1/audit?${search}`).expect(200);
    return body.items as { action: string; actor: unknown; actorKind: string }[];
  };

  it('are those of who acted, for whoever reads the whole trail', async () => {
    const [entry] = await read(`action=identity.signed-in&actorId=${officer.id}`);
    expect(entry).toMatchObject({
      actorKind: 'person',
      actor: { id: officer.id, name: { ar: 'تيليلا أمزيان', latin: 'Tilila Amziane' } },
    });
  });

  it('are missing where nobody is known to have acted', async () => {
    await api.stranger().post('/api/v1/auth/sign-in').send({ email: 'nobody@example.test', password: 'Rabat-2013' });
    const [entry] = await read('action=identity.sign-in-refused');
    expect(entry).toMatchObject({ actorKind: 'stranger', actor: null });
  });

  it('are not told to who may not see the person', async () => {
    const ofTunisia = { personId: newId(), sessionId: newId(), stateCode: 'tn', roles: ['state-admin'] } as const;
    const names = await api.get(UnitOfWork).runAs(scopeOf(ofTunisia), () => api.get(ActorNames).of([officer.id, null]));
    expect(names.size).toBe(0);
  });

  it('come with all acts of a library, by its whole name alone', async () => {
    expect((await read('action=identity')).length).toBeGreaterThan(1);
    expect(await read('action=ident')).toEqual([]);
    expect(await read('action=certification')).toEqual([]);
  });
});
