import { UnitOfWork } from '#database';
import { IdentityModule, PersonEntering, PlacesRepository, RanksRepository } from '#identity';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { loadPeople } from './load.js';

describe('The demo centre, loaded into an empty database', () => {
  const database = testDatabase();
  let module: TestModule;
  beforeAll(async () => {
    module = await testModule({ database, imports: [IdentityModule] });
    await loadPeople({
      work: module.get(UnitOfWork),
      people: module.get(PersonEntering),
      places: module.get(PlacesRepository),
      ranks: module.get(RanksRepository),
    });
  }, 60_000);
  afterAll(() => module.close());

  it('has the ranks of each state in order, each officer’s title among them', async () => {
    const [found] = await query(
      database.adminUrl,
      `select (select count(distinct state_code)::int from identity.rank) as states,
         (select array_agg(title->>'ar' order by place) from identity.rank where state_code = 'ma' and place <= 3) as lowest,
         (select count(*)::int from identity.person p where p.rank_title is not null and not exists (
           select from identity.rank r where r.id = p.rank_id and r.state_code = p.state_code and r.title = p.rank_title
             and r.regional_band = p.regional_band)) as titles_of_no_rank`,
    );
    expect(found).toEqual({
      states: 13,
      lowest: ['حارس أمن', 'مقدم شرطة', 'مقدم شرطة رئيس'],
      titles_of_no_rank: 0,
    });
  });

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
