import type { DataSource } from 'typeorm';
import { TcpProxy, testDatabase } from '#testing';
import { createDataSource } from './data-source.js';
import { isDatabaseAway } from './database-away.js';
import { SYSTEM_SCOPE } from './scope.js';
import { UnitOfWork } from './unit-of-work.js';

const PATIENCE = 500;

describe('A unit of work', () => {
  const database = testDatabase();
  let proxy: TcpProxy;
  let source: DataSource;
  let work: UnitOfWork;

  beforeEach(async () => {
    const url = new URL(database.url);
    proxy = await TcpProxy.to(Number(url.port));
    url.port = new URL(proxy.url).port;
    source = await createDataSource({ url: url.href, poolSize: 1, patienceMs: PATIENCE }).initialize();
    work = new UnitOfWork(source);
  });
  afterEach(async () => {
    await source.destroy();
    await proxy.close();
  });

  const failureOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

  it('is given up where the database says nothing any more, and leaves its connection to nobody', async () => {
    const began = performance.now();
    const failure = await failureOf(
      work.runAs(SYSTEM_SCOPE, async () => {
        proxy.die();
        return work.query('select $1::int as one', [1]);
      }),
    );
    expect(isDatabaseAway(failure)).toBe(true);
    proxy.revive();
    const next = await work.runAs(SYSTEM_SCOPE, () => work.query('select $1::int as one', [1]));
    expect(next).toEqual([{ one: 1 }]);
    // It takes half a second and its grace, once.
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('is ended by the database where a statement takes too long, which trying again does not mend', async () => {
    const failure = await failureOf(work.runAs(SYSTEM_SCOPE, () => work.query('select pg_sleep(5)')));
    expect(failure).toMatchObject({ driverError: { code: '57014' } });
    expect(isDatabaseAway(failure)).toBe(false);
  });
});
