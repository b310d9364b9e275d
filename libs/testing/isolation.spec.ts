import { randomUUID } from 'node:crypto';
import { foreignRows, tableSecurity } from './database/isolation.js';
import { query } from './database/rows.js';
import { testDatabase } from './database/test-database.js';

/** Tables that say nothing of anybody, each with the reason why nothing guards its rows. */
const REVIEWED = {
  'public.definitions': 'which definitions were applied; the application may not read it',
  'public.migrations': 'which migrations have run; the application may not read it',
};

describe('Row-level security', () => {
  const database = testDatabase();

  it('is forced on every table, with a policy, outside the reviewed list', async () => {
    const tables = await tableSecurity(database.adminUrl);
    const open = tables.filter(({ forced, policies }) => !forced || policies === 0).map(({ table }) => table);
    expect(open).toEqual(Object.keys(REVIEWED));
    expect(tables.length).toBeGreaterThan(30);
  });
});

describe('The look across the border', () => {
  const database = testDatabase();
  const moroccan = randomUUID();

  const addPerson = (id: string, state: string): Promise<unknown> =>
    query(
      database.adminUrl,
      `insert into identity.person (id, state_code, email, name_ar, name_latin, time_zone)
       values ($1, $2, $3, 'يوسف العلوي', 'Youssef El Alaoui', 'UTC')`,
      [id, state, `${id}@example.org`],
    );

  beforeAll(async () => {
    const name = JSON.stringify({ ar: 'دولة', fr: 'État', en: 'State' });
    await query(
      database.adminUrl,
      `insert into identity.state (code, name, time_zone) values ('ma', $1, 'UTC'), ('tn', $1, 'UTC')`,
      [name],
    );
    await addPerson(moroccan, 'ma');
    await addPerson(randomUUID(), 'tn');
  });

  it('shows an administrator of Tunisia nobody of Morocco', async () => {
    expect(await foreignRows(database, 'tn', 'ma')).toEqual([]);
  });

  it('sees what an administrator of Morocco sees', async () => {
    const rows = await foreignRows(database, 'ma', 'ma');
    expect(rows).toMatchObject([{ table: 'identity.person', row: { id: moroccan } }]);
  });

  it('finds a table that leaks, through whatever it names them by', async () => {
    const note = randomUUID();
    await query(
      database.adminUrl,
      `create table public.note (id uuid, about uuid); create table public.reply (note_id uuid);
       grant select on public.reply to rtc_app`,
    );
    await query(database.adminUrl, 'insert into public.note values ($1, $2)', [note, moroccan]);
    await query(database.adminUrl, 'insert into public.reply values ($1)', [note]);
    expect(await foreignRows(database, 'tn', 'ma')).toEqual([{ table: 'public.reply', row: { note_id: note } }]);
    expect((await tableSecurity(database.adminUrl)).filter(({ forced }) => !forced)).toHaveLength(
      Object.keys(REVIEWED).length + 2,
    );
  });

  it('says so where there is nobody to be seen', async () => {
    await expect(foreignRows(database, 'tn', 'ly')).rejects.toThrow('nobody of ly');
  });
});
