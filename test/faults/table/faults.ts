import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Owner } from '../../support/owner.js';
import type { ProcessName } from '../../support/running-centre.js';
import { clock } from './clock.js';
import { Copy, freePort } from '../copies.js';
import { fullDisk } from './full-disk.js';
import { rolling } from './rolling.js';
import { serves, simply, type Fault } from './fault.js';

const REFUSAL_MS = 30_000;
const SLOW_MS = 400;
const POOR_LINK_MS = 4_000;

const killed = (name: ProcessName): Fault => ({
  name: `${name} killed`,
  remedy: null,
  arrange: simply(({ centre }) => centre.recovered(centre.kill(name))),
});

const redisEmptied: Fault = {
  name: 'Redis emptied',
  remedy: null,
  arrange: simply(async ({ centre }) => {
    const redis = new Redis(centre.redisUrl);
    await redis.flushall();
    redis.disconnect();
    await serves(centre);
  }),
};

/** The centre's database ends open connections and refuses new ones; the owner works from another database. */
const databaseRefuses: Fault = {
  name: `PostgreSQL refusing for ${REFUSAL_MS / 1_000} s`,
  remedy: null,
  arrange: simply(async ({ centre }) => {
    const url = new URL(centre.databaseAdminUrl);
    const database = url.pathname.slice(1);
    url.pathname = '/postgres';
    const owner = await Owner.of(url.href);
    await owner.rows(`alter database ${database} with allow_connections false`);
    await owner.rows('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    await sleep(REFUSAL_MS);
    await owner.rows(`alter database ${database} with allow_connections true`);
    await owner.close();
    await serves(centre);
  }),
};

const poorLink: Fault = {
  name: 'a link that is slow, cut, and dead without a word',
  remedy: null,
  arrange: simply(async ({ proxy }) => {
    proxy.delayMs = SLOW_MS;
    await sleep(POOR_LINK_MS);
    proxy.cut();
    proxy.delayMs = 0;
    await sleep(POOR_LINK_MS / 4);
    proxy.die();
    await sleep(POOR_LINK_MS);
    proxy.revive();
  }),
};

/** The second worker comes and goes; the first is killed while both take jobs from the same queues. */
const twoWorkers: Fault = {
  name: 'one of two workers killed',
  remedy: null,
  arrange: simply(async ({ centre }) => {
    const second = await Copy.start(centre, 'worker', await freePort());
    await sleep(1_000);
    await centre.recovered(centre.kill('worker'));
    await second.end('SIGKILL');
    await serves(centre);
  }),
};

export const FAULTS: readonly Fault[] = [
  killed('api'),
  killed('worker'),
  killed('redis'),
  killed('postgres'),
  redisEmptied,
  databaseRefuses,
  fullDisk,
  clock,
  poorLink,
  twoWorkers,
  rolling,
];
