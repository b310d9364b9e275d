import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { query, testDatabase } from '#testing';
import { createDataSource } from './data-source.js';
import { isDatabaseAway } from './database-away.js';

describe('A connection that is taken and asked nothing just now', () => {
  const database = testDatabase();

  it('may be ended by the database: the process goes on, and the next statement says that the database is away', async () => {
    const source = await createDataSource({ url: database.url, poolSize: 2 }).initialize();
    const pool = (source.driver as unknown as { master: Pool }).master;
    const client = await pool.connect();
    const [session] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
    await query(database.adminUrl, 'select pg_terminate_backend($1)', [session?.pid]);
    await sleep(200);
    const failure: unknown = await client.query('select 1').catch((error: unknown) => error);
    expect(isDatabaseAway(failure)).toBe(true);
    client.release(true);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await source.destroy();
  });
});
