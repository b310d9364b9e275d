import { SYSTEM_SCOPE, UnitOfWork, scopeOf, type Scope } from '#database';
import { newId } from '#kernel';
import { testDatabase, testModule, type TestModule } from '#testing';
import { IdentityModule } from './identity.module.js';
import { PeopleRepository } from './people.repository.js';
import { PlacesRepository } from './places.repository.js';
import { aPerson, aSession, type BuiltPerson } from './testing/index.js';

const text = { ar: 'معبر', fr: 'Poste-frontière', en: 'Border crossing' };

describe('What the database shows of people', () => {
  const database = testDatabase();
  let module: TestModule;
  let work: UnitOfWork;
  let moroccan: BuiltPerson;
  let tunisian: BuiltPerson;
  let tunisianAdmin: BuiltPerson;
  let registrar: BuiltPerson;

  beforeAll(async () => {
    module = await testModule({ database, imports: [IdentityModule] });
    work = module.get(UnitOfWork);
    moroccan = await aPerson(database);
    tunisian = await aPerson(database, { stateCode: 'tn' });
    tunisianAdmin = await aPerson(database, { role: 'state-admin', stateCode: 'tn' });
    registrar = await aPerson(database, { role: 'registrar' });
    for (const person of [moroccan, tunisian, registrar]) await aSession(database, person);
    for (const stateCode of ['ma', 'tn']) {
      const agencyId = newId();
      await work.runAs(SYSTEM_SCOPE, () =>
        module.get(PlacesRepository).enter(
          [],
          [{ id: agencyId, stateCode, kind: 'police', name: text }],
          [
            {
              ...{ id: newId(), stateCode, agencyId, parentId: null, kind: 'post', name: text, border: 'land' },
              ...{ timeZone: 'Africa/Tunis', location: null },
            },
          ],
        ),
      );
    }
  }, 60_000);
  afterAll(() => module.close());

  const seen = async (scope: Scope, sql: string): Promise<unknown[]> =>
    (await work.runAs(scope, () => work.query<{ what: unknown }>(sql))).map(({ what }) => what);
  const TABLES = {
    person: 'select state_code as what from identity.person',
    agency: 'select state_code as what from identity.agency',
    post: 'select state_code as what from identity.post',
    role_assignment: 'select p.person_id as what from identity.role_assignment p',
    session: 'select person_id as what from identity.session',
  };

  it('is no Moroccan row to an administrator of Tunisia, without any filter', async () => {
    const scope = scopeOf(tunisianAdmin.caller);
    expect(await seen(scope, TABLES.person)).toEqual(['tn', 'tn']);
    expect(await seen(scope, TABLES.agency)).toEqual(['tn']);
    expect(await seen(scope, TABLES.post)).toEqual(['tn']);
    expect(new Set(await seen(scope, TABLES.role_assignment))).toEqual(new Set([tunisian.id, tunisianAdmin.id]));
    expect(await seen(scope, TABLES.session)).toEqual([]);
  });

  it('is themselves alone to a trainee, with the places of their state', async () => {
    const scope = scopeOf(moroccan.caller);
    expect(await seen(scope, 'select id as what from identity.person')).toEqual([moroccan.id]);
    expect(await seen(scope, TABLES.role_assignment)).toEqual([moroccan.id]);
    expect(await seen(scope, TABLES.session)).toEqual([moroccan.id]);
    expect(await seen(scope, TABLES.post)).toEqual(['ma']);
  });

  it('is everyone to the centre, but nobody’s sessions but one’s own', async () => {
    const scope = scopeOf(registrar.caller);
    expect(await seen(scope, TABLES.person)).toHaveLength(4);
    expect(await seen(scope, TABLES.session)).toEqual([registrar.id]);
  });

  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])('is nothing of %s to a stranger', async (table) => {
    expect(await seen({ context: 'public' }, TABLES[table])).toEqual([]);
  });

  it('is never a password’s or a token’s hash', async () => {
    await expect(seen(SYSTEM_SCOPE, 'select password_hash as what from identity.credential')).rejects.toThrow(
      /permission denied/,
    );
    await expect(seen(SYSTEM_SCOPE, 'select token_hash as what from identity.session')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('lets an administrator neither enter, promote, move nor take over a person of another state', async () => {
    const people = module.get(PeopleRepository);
    const asTunisia = <T>(act: () => Promise<T>) => work.runAs(scopeOf(tunisianAdmin.caller), act);
    const refused = /row-level security/;
    await expect(
      asTunisia(() =>
        work.query(
          `insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone)
        values ($1, 'ma', 'x@example.test', 'س', 'X', 'Africa/Tunis')`,
          [newId()],
        ),
      ),
    ).rejects.toThrow(refused);
    await expect(asTunisia(() => people.grant(tunisian.id, [{ role: 'registrar' }], null))).rejects.toThrow(refused);
    await expect(asTunisia(() => people.grant(moroccan.id, [{ role: 'trainee' }], null))).rejects.toThrow(refused);
    await expect(asTunisia(() => people.setPasswordHash(moroccan.id, 'x'))).rejects.toThrow(/set_password refused/);
    await expect(
      asTunisia(() => work.query(`update identity.person set state_code = 'ma' where id = $1`, [tunisian.id])),
    ).rejects.toThrow(/permission denied/);
    const touched = await asTunisia(() =>
      work.query('update identity.person set active = false where id = $1 returning id', [moroccan.id]),
    );
    expect(touched).toEqual([]);
  });

  it('gives the names of those alone whom the reader may know', async () => {
    const people = await work.runAs(scopeOf(tunisianAdmin.caller), () =>
      module.get(PeopleRepository).ofIds([moroccan.id, tunisian.id]),
    );
    expect(people.map(({ id, nameLatin }) => [id, nameLatin])).toEqual([[tunisian.id, tunisian.name.latin]]);
  });
});
