import { UnitOfWork } from '#database';
import { People, PlacesRepository, IdentityModule } from '#identity';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { loadPeople } from './load.js';

describe('The demo centre, loaded into an empty database', () => {
  const database = testDatabase();
  let module: TestModule;
  beforeAll(async () => {
    module = await testModule({ database, imports: [IdentityModule] });
    await loadPeople({
      work: module.get(UnitOfWork),
      people: module.get(People),
      places: module.get(PlacesRepository),
    });
  }, 60_000);
  afterAll(() => module.close());

  it('has its people, each with a password of their own salt', async () => {
    const [counts] = await query(
      database.adminUrl,
      `select (select count(*)::int from identity.state) as states, (select count(*)::int from identity.person) as people,
         (select count(distinct password_hash)::int from identity.credential) as passwords,
         (select count(*)::int from identity.role_assignment where scope_kind = 'sector') as seats_on_boards`,
    );
    expect(counts).toEqual({ states: 13, people: 83, passwords: 83, seats_on_boards: 5 });
  });
});
