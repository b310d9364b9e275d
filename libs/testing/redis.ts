import { Redis } from 'ioredis';
import { redisServer } from './services/services.js';

const DATABASES = 16;

/** The address of an empty Redis database that belongs to this worker of Jest. */
export async function testRedisUrl(): Promise<string> {
  const url = new URL(await redisServer());
  url.pathname = String(Number(process.env['JEST_WORKER_ID'] ?? 1) % DATABASES);
  const redis = new Redis(url.href);
  await redis.flushdb();
  redis.disconnect();
  return url.href;
}
