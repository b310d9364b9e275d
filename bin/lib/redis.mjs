import { spawn } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installDebianPackage } from './debian.mjs';
import { unpackDebianPackage } from './debian-cache.mjs';
import { Failure } from './failure.mjs';
import { until } from './polling.mjs';
import { freePort } from './port.mjs';
import { refusalOfRedis } from './redis-client.mjs';
import { Service } from './service.mjs';
import { serviceUser } from './service-user.mjs';

const find = () => findProgram('redis-server', 'valkey-server');

/** The address of the local Redis on a port. */
export const redisUrl = (secrets, port) => `redis://default:${secrets.redis}@127.0.0.1:${port}`;

/** A Redis of this machine over a data directory, keeping nothing on disk. */
export async function localRedis(data) {
  const program = await requireRedis();
  const folder = join(data.path, 'redis');
  const user = serviceUser();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
  const secrets = data.secrets();
  const port = await freePort();
  const url = redisUrl(secrets, port);
  const service = new Service({
    name: 'redis',
    data,
    port,
    signal: 'SIGTERM',
    within: 10_000,
    launch: () => launch({ program, data, user, folder, port, password: secrets.redis }),
    ready: (process) => ready(url, process),
  });
  return { service, url };
}

/** The path of a Redis; a missing one is installed or fetched if possible. @throws Failure saying what to install. */
export async function requireRedis() {
  const installed = find() ?? ((await installDebianPackage('redis-server')) ? find() : undefined);
  const found = installed ?? (await unpackDebianPackage('redis-server', 'usr/bin/redis-server'));
  if (found) return found;
  throw new Failure(
    'Redis is missing: install redis-server or valkey-server (Debian: apt install redis-server; macOS: brew install redis), or set REDIS_URL.',
  );
}

/** Passes the settings by stdin, as every user of the machine can read a command line. */
async function launch({ program, data, user, folder, port, password }) {
  const settings = [
    'bind 127.0.0.1',
    `port ${port}`,
    `requirepass ${password}`,
    'save ""',
    'appendonly no',
    'daemonize no',
    'maxmemory-policy noeviction',
  ];
  const child = data.withLog('redis', (log) =>
    spawn(program, ['-'], { cwd: folder, uid: user?.uid, gid: user?.gid, detached: true, stdio: ['pipe', log, log] }),
  );
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${settings.join('\n')}\n`);
  return child;
}

async function ready(url, process) {
  const serves = async () => (await refusalOfRedis(url)) === undefined;
  if (await until(serves, { within: 15_000, every: 20, whileRuns: process })) return;
  throw new Failure('Redis does not take connections: see redis.log.');
}
