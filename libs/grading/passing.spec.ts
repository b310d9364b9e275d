import { passes } from '#kernel';
import { query, testDatabase } from '#testing';
import { passesInSql } from './sql.js';

describe('Whether a result passes', () => {
  const database = testDatabase();

  it('is decided alike by the database, which keeps it, and by what shows it', async () => {
    const rows = await query<{ percent: number; pass: number; passed: boolean }>(
      database.adminUrl,
      `select p::float8 as percent, m::float8 as pass, ${passesInSql('p', 'm')} as passed
       from unnest(array[0, 59.99, 60, 60.01, 99.99, 100]::numeric(5,2)[]) p,
         unnest(array[0, 59.99, 60, 60.01, 100]::numeric(5,2)[]) m`,
    );
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ percent, pass, passed }) => passed !== passes(percent, pass))).toEqual([]);
    expect([passes(60, 60), passes(59.99, 60)]).toEqual([true, false]);
  });
});
