import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { listCertificates, verifyCertificate } from '#contracts/certification';
import { listResults } from '#contracts/grading';
import { migrateBack, migrateForward, type Definition } from '#database';
import { freshDatabase, testRedisUrl, type TestDatabase } from '#testing';
import { migrations } from '../../migrations/index.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { Session } from '../support/session.js';

const LONG = 300_000;
const Text = z.object({
  kind: z.enum(['function', 'view', 'policy']),
  name: z.string(),
  path: z.string(),
  text: z.string(),
});
const Release = z.object({ definitions: z.array(Text).default([]) });
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const releases = await readdir(join(fixtures, 'releases'));
const run = promisify(execFile);
const script = join(fixtures, 'release.mjs');
const timeOf = (name: string): number => Number(/\d{13}/.exec(name)?.[0]);

/** The functions, views and policies that came with a release; those of the first were made by its migrations. */
const definitionsOf = (release: string): Definition[] => {
  const text = brotliDecompressSync(readFileSync(join(fixtures, 'releases', release))).toString();
  return Release.parse(JSON.parse(text)).definitions;
};

/** What a database is made of, from its catalogues: tables, constraints, indexes, grants, policies, texts. */
const schemaOf = async ({ adminUrl }: Pick<TestDatabase, 'adminUrl'>): Promise<string[]> => {
  const { stdout } = await run(process.execPath, [script, 'schema', adminUrl], { maxBuffer: 100_000_000 });
  return z.array(z.string()).parse(JSON.parse(stdout));
};

test('there is a release whose data is kept', () => {
  expect(releases).not.toEqual([]);
});

describe.each(releases)('the data of release %s', (release) => {
  let folder: string;
  let database: TestDatabase;
  let centre: RunningCentre;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-upgrade-'));
    await chmod(folder, 0o755);
    database = await freshDatabase();
    await migrateBack(database.adminUrl);
  }, LONG);
  afterAll(async () => {
    await (centre as RunningCentre | undefined)?.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }, LONG);

  test(
    'fits the tables that its migrations make, which have not changed since',
    async () => {
      const delivered = migrations.filter(({ name }) => timeOf(name) <= timeOf(release));
      await migrateForward(database.adminUrl, delivered, definitionsOf(release));
      await run(process.execPath, [script, 'load', join(fixtures, 'releases', release), database.adminUrl, folder]);
    },
    LONG,
  );

  test(
    'starts with this version',
    async () => {
      const { url: DATABASE_URL, adminUrl: DATABASE_ADMIN_URL } = database;
      const given = { DATABASE_URL, DATABASE_ADMIN_URL, REDIS_URL: await testRedisUrl() };
      centre = await startCentre({ env: { DATA_DIR: folder, ...given } });
    },
    LONG,
  );

  test(
    'is made of what a fresh database is made of',
    async () => {
      const fresh = await freshDatabase();
      try {
        const made = await schemaOf(fresh);
        expect(await schemaOf(database)).toEqual(made);
        expect(made.length).toBeGreaterThan(1_000);
      } finally {
        await fresh.drop();
      }
    },
    LONG,
  );

  test.each(['verify-audit', 'verify-log'])(
    'passes %s',
    async (command) => {
      expect(await centre.cli(command)).toMatchObject({ code: 0 });
    },
    LONG,
  );

  test(
    'still has its certificates, each as valid or revoked as it was',
    async () => {
      const registrar = await Session.of(centre.url, 'registrar');
      const { items } = await registrar.insist(listCertificates, { query: { limit: 100 } });
      const statuses = await Promise.all(
        items.map(async ({ number }) => {
          const { status } = await registrar.insist(verifyCertificate, { params: { code: number } });
          return status;
        }),
      );
      expect(items.length).toBeGreaterThan(10);
      expect(statuses.filter((status) => status === 'revoked')).toHaveLength(1);
      expect(statuses.filter((status) => status === 'valid')).toHaveLength(items.length - 1);
    },
    LONG,
  );

  test(
    'shows an officer their result',
    async () => {
      const officer = await Session.of(centre.url, 'trainee2.ma');
      const { items } = await officer.insist(listResults, { query: { limit: 10 } });
      expect(items.map(({ version }) => version)).toEqual([1]);
    },
    LONG,
  );
});
