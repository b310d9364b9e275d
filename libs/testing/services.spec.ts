import { Redis } from 'ioredis';
import { freshDatabase } from './database/clone.js';
import { query } from './database/rows.js';
import { testDatabase } from './database/test-database.js';
import { testRedisUrl } from './redis.js';

describe('The database of a test', () => {
  const database = testDatabase();

  it('is migrated and bound by row-level security', async () => {
    const [role] = await query<{ bound: boolean }>(
      database.url,
      'select not rolsuper and not rolbypassrls as bound from pg_roles where rolname = current_user',
    );
    expect(role).toEqual({ bound: true });
    expect(await query(database.url, 'select app.context() as context')).toEqual([{ context: null }]);
  });

  it('is nobody else’s', async () => {
    const other = await freshDatabase();
    await query(other.adminUrl, 'create table public.mark (points int)');
    expect(await query(database.adminUrl, `select to_regclass('public.mark') as found`)).toEqual([{ found: null }]);
    await other.drop();
    await expect(query(other.url, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });
});

describe('The Redis of a test', () => {
  it('is empty', async () => {
    const redis = new Redis(await testRedisUrl());
    await redis.set('seat', '1');
    redis.disconnect();
    const again = new Redis(await testRedisUrl());
    expect(await again.dbsize()).toBe(0);
    again.disconnect();
  });
});
