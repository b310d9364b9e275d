import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { until } from './polling.mjs';
import { freePort } from './port.mjs';
import { OWNER, PostgresCluster } from './postgres-cluster.mjs';
import { step } from './progress.mjs';
import { Service } from './service.mjs';

const DATABASE = 'rtc';
const APPLICATION = 'rtc_app';
const RECOVERY = 600_000;

/** Settings for data that nobody keeps. */
const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const url = (role, password, port, database = DATABASE) =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

/** The addresses of the embedded PostgreSQL on a port, for the application and for the owner. */
export const databaseUrls = (secrets, port) => ({
  url: url(APPLICATION, secrets.application, port),
  adminUrl: url(OWNER, secrets.owner, port),
});

/** Checks, before anything long begins, that PostgreSQL can work here. @throws Failure */
export const requireFoldersForPostgres = (data) => new PostgresCluster(data).requireFolders();

/**
 * The embedded PostgreSQL over a data directory.
 * @param {import('./data-directory.mjs').DataDirectory} data
 * @param {{ durable?: boolean }} [options] `durable: false` forgoes safety on disk, for tests.
 */
export async function embeddedPostgres(data, { durable = true } = {}) {
  const cluster = new PostgresCluster(data);
  cluster.requirePrograms();
  const secrets = data.secrets();
  await step('Making the database cluster', () => cluster.make(secrets.owner));
  const port = await freePort();
  const service = new Service({
    name: 'postgres',
    data,
    port,
    signal: 'SIGINT',
    within: 30_000,
    launch: () => launch({ cluster, data, port, durable }),
    ready: (process) => ready(cluster, process),
  });
  return {
    service,
    ...databaseUrls(secrets, port),
    /** Makes the database and the application's role where they are missing. */
    prepare: () => makeDatabase(url(OWNER, secrets.owner, port, 'postgres'), secrets.application),
  };
}

async function launch({ cluster, data, port, durable }) {
  await cluster.clear();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '128MB',
    max_connections: 100,
    log_line_prefix: '%m [%p] %q%a ',
    timezone: 'UTC',
    ...(durable ? {} : UNSAFE),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return data.withLog('postgres', (log) =>
    spawn(join(cluster.programs, 'postgres'), ['-D', cluster.path, ...options], {
      ...cluster.spawnOptions,
      detached: true,
      stdio: ['ignore', log, log],
    }),
  );
}

async function ready(cluster, process) {
  const serves = () => {
    const { pid, ready } = cluster.status();
    return ready && pid === process.pid;
  };
  const started = await step('Starting PostgreSQL', () =>
    until(serves, { within: RECOVERY, every: 20, whileRuns: process }),
  );
  if (!started) throw new Failure('PostgreSQL does not take connections: see postgres.log.');
}

async function makeDatabase(adminUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const has = async (table, column, name) =>
      (await client.query(`select 1 from ${table} where ${column} = $1`, [name])).rowCount > 0;
    const verb = (await has('pg_roles', 'rolname', APPLICATION)) ? 'alter' : 'create';
    await client.query(
      `${verb} role ${APPLICATION} login nosuperuser nobypassrls nocreatedb nocreaterole password ${pg.escapeLiteral(password)}`,
    );
    if (!(await has('pg_database', 'datname', DATABASE))) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
