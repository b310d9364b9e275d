import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, testRedisUrl, type Beginning, type TestDatabase } from '#testing';
import { loadDemo } from '../../../apps/cli/demo/load.js';

export interface DemoDatabase extends Pick<TestDatabase, 'url' | 'adminUrl'> {
  /** Holds the keys that the demo's receipts and certificates are signed with. */
  readonly dataDir: string;
}

/** The keys of this run's demo centre; all specs of one run share them, as they share what is signed with them. */
const dataDir = join(tmpdir(), `rtc-demo-${process.env['TEST_RUN'] ?? 'alone'}`);

const DEMO: Beginning = {
  name: 'demo',
  async fill({ url }) {
    await mkdir(dataDir, { recursive: true });
    const settings = { DATABASE_URL: url, REDIS_URL: await testRedisUrl(), DATA_DIR: dataDir };
    await withEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings }, loadDemo);
  },
};

/** Gives a spec file, which calls it at its top, a database with the demo centre, as the command line loads it. */
export function demoDatabase(): DemoDatabase {
  const database = testDatabase(DEMO);
  return {
    get url() {
      return database.url;
    },
    get adminUrl() {
      return database.adminUrl;
    },
    dataDir,
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
