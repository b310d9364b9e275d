import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { loadConfig } from '#config';

const DATABASE = 'postgresql://rtc_app:hidden@postgres/rtc?host=/sockets/postgres';
const at = (path: string, password: string) => `redis://default:${password}@redis?path=${path}`;

describe('A service in a container beside', () => {
  it('is taken by the settings as a socket', () => {
    const config = loadConfig({ DATABASE_URL: DATABASE, REDIS_URL: at('/sockets/redis/redis.sock', 'hidden') });
    expect(config.databaseUrl).toBe(DATABASE);
  });

  it('is reached by the database client through the socket, and not by the name before it', async () => {
    const client = new pg.Client({ connectionString: DATABASE });
    expect(client).toMatchObject({ host: '/sockets/postgres', database: 'rtc', user: 'rtc_app' });
    await expect(client.connect()).rejects.toThrow('/sockets/postgres/.s.PGSQL.5432');
  });
});

describe('A Redis that listens on a socket alone', () => {
  let folder: string;
  let server: ReturnType<typeof spawn>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'redis-'));
    server = spawn('redis-server', ['-'], { stdio: ['pipe', 'ignore', 'ignore'], cwd: folder });
    server.stdin?.end(`port 0\nunixsocket ${folder}/redis.sock\nrequirepass right\nsave ""\n`);
  });
  afterAll(async () => {
    server.kill();
    await once(server, 'exit');
    await rm(folder, { recursive: true });
  });

  it('serves who says the password, and nobody else', async () => {
    const { refusalOfRedis } = await import('../../../bin/lib/redis-client.mjs');
    const right = at(join(folder, 'redis.sock'), 'right');
    while ((await refusalOfRedis(right)) !== undefined) await sleep(20);
    expect(await refusalOfRedis(at(join(folder, 'redis.sock'), 'wrong'))).toContain('WRONGPASS');
    const redis = new Redis(right);
    expect(await redis.ping()).toBe('PONG');
    await redis.quit();
  }, 20_000);
});
