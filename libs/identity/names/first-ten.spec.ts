import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { newId } from '#kernel';
import { query, testDatabase, testModule, type TestModule } from '#testing';
import { IdentityModule } from '../identity.module.js';
import { NameKeysRepository } from '../name-keys.repository.js';
import { PeopleFinder } from '../people-finder.js';
import { aState } from '../testing/index.js';
import { WATCHED, WORKED_WITH, type Spellings } from '../testing/transliterations.js';

/** An officer with given name and family, written as somebody writes them. */
interface Officer {
  readonly id: string;
  readonly ar: string;
  readonly latin: string;
}

const officer = (given: Spellings, family: Spellings, way: number): Officer => ({
  id: newId(),
  ar: `${given.arabic} ${family.arabic}`,
  latin: `${given.latin[way % given.latin.length]} ${family.latin[(way + 1) % family.latin.length]}`,
});

/** Combines the commonest names with one another: the officer sought shares each of their names with dozens. */
const CROWD = WORKED_WITH.slice(0, 40).flatMap((given, at) =>
  WORKED_WITH.slice(40).map((family, place) => officer(given, family, at + place)),
);
const SOUGHT = WATCHED.flatMap((name, at) => [
  { given: name, family: WORKED_WITH[(at * 7) % WORKED_WITH.length] as Spellings, way: at },
  { given: WORKED_WITH[(at * 3) % WORKED_WITH.length] as Spellings, family: name, way: at + 1 },
]);

describe('An officer among thousands who share the commonest names', () => {
  const database = testDatabase();
  let module: TestModule;
  const officers = SOUGHT.map(({ given, family, way }) => officer(given, family, way));
  const first = (words: string) =>
    module.get(UnitOfWork).runAs(SYSTEM_SCOPE, async () => (await module.get(PeopleFinder).best(words)).slice(0, 10));

  beforeAll(async () => {
    module = await testModule({ database, imports: [IdentityModule] });
    await aState(database, 'ma');
    const all = [...CROWD, ...officers];
    await query(
      database.adminUrl,
      `insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone)
       select id, 'ma', id || '@example.test', ar, latin, 'Africa/Casablanca'
       from unnest($1::uuid[], $2::text[], $3::text[]) as o (id, ar, latin)`,
      [all.map(({ id }) => id), all.map(({ ar }) => ar), all.map(({ latin }) => latin)],
    );
    const kept = await module
      .get(UnitOfWork)
      .runAs(SYSTEM_SCOPE, () => module.get(NameKeysRepository).keepMissing(all.length));
    expect(kept).toBe(all.length);
  }, 120_000);
  afterAll(() => module.close());

  it.each([
    ['in Arabic', ({ ar }: Officer) => ar],
    [
      'in Arabic written together and without marks',
      ({ ar }: Officer) => ar.replace(/^عبد ال/u, 'عبدال').replace(/[أإ]/gu, 'ا'),
    ],
  ])('is within the first ten %s', async (_, written) => {
    const missed = [];
    for (const one of officers) if (!(await first(written(one))).includes(one.id)) missed.push(written(one));
    expect(missed.length).toBeLessThanOrEqual(officers.length * 0.02);
  });

  it('is within the first ten in other Latin spellings', async () => {
    const missed = [];
    for (const [at, { given, family, way }] of SOUGHT.entries()) {
      const words = officer(given, family, way + 1).latin;
      if (!(await first(words)).includes(officers[at]?.id ?? '')) missed.push(`${words} for ${officers[at]?.latin}`);
    }
    expect(missed.length).toBeLessThanOrEqual(officers.length * 0.05);
  });
});
