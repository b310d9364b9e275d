import { Failure } from './failure.mjs';
import { step } from './progress.mjs';
import { refusalOfRedis } from './redis-client.mjs';

const LEAST_VERSION = 150_000;
const PATIENCE = 10_000;

/**
 * @param {NodeJS.ProcessEnv} settings
 * @throws Failure in one line where the settings of the environment contradict each other or are no addresses.
 */
export function requireGivenSettings({ DATABASE_URL, DATABASE_ADMIN_URL, REDIS_URL }) {
  if (DATABASE_URL && !DATABASE_ADMIN_URL) {
    throw new Failure(
      'DATABASE_URL is set: DATABASE_ADMIN_URL is needed too, signing in as the owner of the database, for migrations.',
    );
  }
  if (DATABASE_ADMIN_URL && !DATABASE_URL) throw new Failure('DATABASE_ADMIN_URL is set: DATABASE_URL is needed too.');
  if (DATABASE_URL) requireUrl('DATABASE_URL', DATABASE_URL, ['postgres:', 'postgresql:']);
  if (DATABASE_ADMIN_URL) requireUrl('DATABASE_ADMIN_URL', DATABASE_ADMIN_URL, ['postgres:', 'postgresql:']);
  if (REDIS_URL) requireUrl('REDIS_URL', REDIS_URL, ['redis:', 'rediss:']);
}

/** @throws Failure naming the variable and what its database answers. */
export async function requireGivenDatabase({ DATABASE_URL, DATABASE_ADMIN_URL }) {
  await step('Asking the database', async () => {
    await requireDatabase('DATABASE_URL', DATABASE_URL);
    await requireDatabase('DATABASE_ADMIN_URL', DATABASE_ADMIN_URL);
  });
}

/** @throws Failure naming what the Redis of REDIS_URL answers. */
export async function requireGivenRedis({ REDIS_URL }) {
  const refusal = await step('Asking Redis', () => refusalOfRedis(REDIS_URL));
  if (refusal)
    throw new Failure(`REDIS_URL: Redis at ${placeOf(new URL(REDIS_URL), 'path')} does not serve (${refusal}).`);
}

function requireUrl(name, value, protocols) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && protocols.includes(url.protocol)) return;
  throw new Failure(`${name} is no address of the form ${protocols[0]}//user:password@host:port/name.`);
}

async function requireDatabase(name, value) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: value, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (Number(rows[0].server_version_num) < LEAST_VERSION)
      throw new Failure(`${name}: PostgreSQL 15 or later is needed.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${name}: ${reasonOf(error, new URL(value))}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host and port, or the socket that a parameter of the address names. */
const placeOf = ({ host, searchParams }, parameter) => searchParams.get(parameter) ?? host;

function reasonOf(error, url) {
  const { username, pathname } = url;
  const host = placeOf(url, 'host');
  if (error.code === '28P01' || error.code === '28000')
    return `the database refuses the user "${username}" or the password`;
  if (error.code === '3D000') return `the server at ${host} has no database "${pathname.slice(1)}"`;
  if (error.code === '42501') return `the user "${username}" may not enter the database "${pathname.slice(1)}"`;
  return `no database answers at ${host} (${error.code ?? error.message})`;
}
