import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listCertificates, verifyCertificate } from '#contracts/certification';
import { listResults } from '#contracts/grading';
import { migrateBack, migrateForward } from '#database';
import { freshDatabase, testRedisUrl, type TestDatabase } from '#testing';
import { migrations } from '../../migrations/index.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { Session } from '../support/session.js';

const LONG = 300_000;
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const releases = await readdir(join(fixtures, 'releases'));
const run = promisify(execFile);
const timeOf = (name: string): number => Number(/\d{13}/.exec(name)?.[0]);

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
    await migrateBack(database.adminUrl, migrations);
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
      await migrateForward(database.adminUrl, delivered);
      const script = join(fixtures, 'release.mjs');
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
