import { migrateForward } from '#database';
import { freshDatabase, query, type TestDatabase } from '#testing';
import { hashOfToken } from './session-token.js';
import { aPerson, aSession } from './testing/index.js';

/** In managed databases the owner is no superuser, and forced row-level security binds the owner too. */
describe('Where the owner of the database is no superuser', () => {
  let database: TestDatabase;
  const name = `plain_owner_${process.pid}`;
  let owned: { adminUrl: string };

  beforeAll(async () => {
    database = await freshDatabase();
    await query(database.adminUrl, `create role ${name} login createrole password 'plain'`);
    await query(database.adminUrl, `create database ${name} owner ${name}`);
    const url = new URL(database.adminUrl);
    Object.assign(url, { pathname: name, username: name, password: 'plain' });
    owned = { adminUrl: url.href };
    const { migrations } = await import('../../migrations/index.js');
    await migrateForward(owned.adminUrl, migrations);
  }, 60_000);
  afterAll(async () => {
    await query(database.adminUrl, `drop database if exists ${name} with (force)`);
    await query(database.adminUrl, `drop role ${name}`);
    await database.drop();
  });

  it('sessions open, are read and end, and the scope is as it was', async () => {
    const officer = await aPerson(owned, { role: 'state-admin' });
    const { id, token } = await aSession(owned, officer);
    const read = () =>
      query(
        owned.adminUrl,
        `select s.*, current_setting('app.context', true) as context from identity.read_session($1) s`,
        [hashOfToken(token)],
      );
    expect(await read()).toEqual([
      {
        ...{ session_id: id, person_id: officer.id, state_code: 'ma', roles: ['state-admin'], absorbed: [] },
        ...{ language: 'ar', context: '' },
      },
    ]);
    expect(await query(owned.adminUrl, 'select count(*)::int as visible from identity.person')).toEqual([
      { visible: 0 },
    ]);
    await query(owned.adminUrl, 'select identity.end_all_sessions($1)', [officer.id]);
    expect(await read()).toEqual([]);
  });

  it('a sign-in finds its credential', async () => {
    const officer = await aPerson(owned);
    const rows = await query(owned.adminUrl, 'select person_id, active from identity.sign_in_lookup($1, null)', [
      officer.email,
    ]);
    expect(rows).toEqual([{ person_id: officer.id, active: true }]);
  });
});
