import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, type Config } from '#config';
import type { TestDatabase } from '../database/clone.js';
import { testRedisUrl } from '../redis.js';

export interface TestSettings {
  readonly database: Pick<TestDatabase, 'url' | 'adminUrl'>;
  /** Environment variables that differ from those of tests, which are silent and have no rate limits. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The settings of a process under test, with a data folder that `remove` takes away. */
export async function testConfig({
  database,
  settings,
}: TestSettings): Promise<{ config: Config; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rtc-data-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    RATE_LIMITS: 'off',
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.adminUrl,
    DATABASE_POOL_SIZE: '5',
    REDIS_URL: await testRedisUrl(),
    DATA_DIR: dataDir,
    ...settings,
  });
  return { config, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
