import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, testRedisUrl, type TestDatabase } from '#testing';
import { loadDemo } from '../../../apps/cli/demo/load.js';

export interface DemoDatabase extends Pick<TestDatabase, 'url' | 'adminUrl'> {
  /** Holds the keys that the demo's receipts and certificates are signed with. */
  readonly dataDir: string;
}

const LOADING_MS = 120_000;

/** Called at the top of a spec file: a database of its own with the demo centre in it, as the command line loads it. */
export function demoDatabase(): DemoDatabase {
  const database = testDatabase();
  let dataDir = '';
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'rtc-demo-'));
    const settings = { DATABASE_URL: database.url, REDIS_URL: await testRedisUrl(), DATA_DIR: dataDir };
    await withEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings }, loadDemo);
  }, LOADING_MS);
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
  return {
    get url() {
      return database.url;
    },
    get adminUrl() {
      return database.adminUrl;
    },
    get dataDir() {
      return dataDir;
    },
  };
}

/** Runs `work` with these variables in the environment of the process. */
export async function withEnvironment<T>(
  settings: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  const before = process.env;
  process.env = { ...before, ...settings };
  try {
    return await work();
  } finally {
    process.env = before;
  }
}
