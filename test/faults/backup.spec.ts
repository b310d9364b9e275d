import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../support/eventually.js';
import { Owner } from '../support/owner.js';
import { commandOf, notedPid } from '../support/run-file.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { RecordingCandidate } from './recording-candidate.js';
import { corrupt } from './corrupt.js';
import { readPhotograph, sendPhotograph, type Sent } from './photograph.js';
import { lastBefore, sampleUntil } from './log-position.js';
import { Program, run } from './programs.js';

const LONG = 300_000;
const STATES = ['dz', 'bf', 'td', 'eg', 'ly', 'ml', 'mr', 'ma', 'ne', 'ng', 'sn', 'sd', 'tn'];
/** Slow enough that the exam goes on well while the copy is made. */
const MEGABYTES_A_SECOND = 20;

interface Copied {
  readonly database: { readonly startLsn: string; readonly endLsn: string };
  readonly files: readonly { readonly path: string }[];
}

/** The path of a content, which is its hash. */
const STORED = /^files\/[0-9a-f]{2}\/[0-9a-f]{62}$/;

const over = (DATA_DIR: string) => ({ DATA_DIR });
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('a centre in the midst of an exam', () => {
  let centre: RunningCentre;
  let restored: RunningCentre;
  let folder: string;
  let candidates: RecordingCandidate[];
  let copied: Copied;
  let photograph: Sent;
  /** How much was acknowledged to each candidate for certain before the end point of the backup. */
  let atEnd: readonly number[];

  const backup = () => join(folder, 'backup');
  const emptyData = () => join(folder, 'data');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-backup-'));
    // PostgreSQL runs as a user of its own, who must be able to pass through the folder.
    await chmod(folder, 0o711);
    centre = await startCentre();
    const sitting = await Promise.all(STATES.map((code) => RecordingCandidate.sitting(centre.url, `trainee1.${code}`)));
    candidates = sitting.filter((candidate) => candidate !== null);
    photograph = await sendPhotograph(centre.url, 'trainee2.ma');
  }, LONG);

  afterAll(async () => {
    for (const one of [centre, restored]) await (one as RunningCentre | undefined)?.stop();
    await rm(folder, { recursive: true, force: true });
  }, LONG);

  const acknowledged = () => candidates.map(({ entries }) => entries.length);

  test(
    'is backed up while ten candidates go on saving',
    async () => {
      expect(candidates).toHaveLength(10);
      const pause = new AbortController();
      const saving = Promise.all(candidates.map((candidate) => candidate.saveUntil(pause.signal)));
      const sampling = sampleUntil(pause.signal, centre.databaseAdminUrl, acknowledged);
      const { code, said } = await run(
        over(centre.dataDirectory),
        'backup',
        backup(),
        '--max-rate',
        String(MEGABYTES_A_SECOND),
      );
      await sleep(500);
      pause.abort();
      await saving;
      expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('keep it where nobody else can read') });

      copied = JSON.parse(await readFile(join(backup(), 'manifest.json'), 'utf8'));
      const samples = await sampling;
      const atBegin = lastBefore(samples, copied.database.startLsn);
      atEnd = lastBefore(samples, copied.database.endLsn);
      process.stdout.write(
        `\nacknowledged before the copy ${sum(atBegin)}, by its end point ${sum(atEnd)}, after ${sum(acknowledged())}\n`,
      );
      expect(sum(atEnd)).toBeGreaterThan(sum(atBegin) + 50);
      expect(sum(acknowledged())).toBeGreaterThan(sum(atEnd));
    },
    LONG,
  );

  test('has its keys and passwords in a backup that only its owner reads', async () => {
    expect(copied.files.map(({ path }) => path)).toEqual([
      'database/base.tar',
      expect.stringMatching(STORED),
      expect.stringMatching(STORED),
      'keys/data.key',
      'keys/index.key',
      'keys/issuer.pem',
      'keys/log.pem',
      'keys/receipts.pem',
      'secrets.json',
    ]);
    expect((await stat(backup())).mode & 0o777).toBe(0o700);
    for (const { path } of copied.files) expect((await stat(join(backup(), path))).mode & 0o777).toBe(0o600);
  });

  test('refuses to back up over a backup that is there', async () => {
    expect(await run(over(centre.dataDirectory), 'backup', backup())).toEqual({
      code: 1,
      said: `${backup()} exists already: a backup goes into a new folder.\n`,
    });
  });

  test(
    'leaves nothing that passes for a backup where the program is killed',
    async () => {
      const half = join(folder, 'half');
      const program = Program.run(over(centre.dataDirectory), 'backup', half, '--max-rate', '5');
      const ended = program.ended();
      await eventually('a half copy', () => Promise.resolve(existsSync(join(half, 'database/base.tar'))), Boolean);
      program.kill();
      expect((await ended).code).toBeNull();
      expect(await run(over(emptyData()), 'restore', half)).toEqual({
        code: 1,
        said: `${half} is no whole backup: it has no manifest.json, which is written at the very end.\n`,
      });
      const owner = await Owner.of(centre.databaseAdminUrl);
      await eventually(
        'the end of what the database kept for the copy',
        () => owner.count('select from pg_replication_slots'),
        (slots) => slots === 0,
      );
      await owner.close();
    },
    LONG,
  );

  test.each(['database/base.tar', 'keys/log.pem', 'manifest.json'])(
    'is not restored from a backup with one byte of %s altered',
    async (path) => {
      const damaged = join(folder, 'damaged');
      await cp(backup(), damaged, { recursive: true });
      await corrupt(join(damaged, path));
      const { code, said } = await run(over(emptyData()), 'restore', damaged);
      await rm(damaged, { recursive: true });
      expect(code).toBe(1);
      expect(said.trimEnd().split('\n').at(-1)).toBe(`The backup is damaged: ${path} is not as it was written.`);
      expect(existsSync(emptyData())).toBe(false);
    },
    LONG,
  );

  test('is not restored over data that is there', async () => {
    const before = await readdir(centre.dataDirectory);
    const { code, said } = await run(over(centre.dataDirectory), 'restore', backup());
    expect(code).toBe(1);
    expect(said).toMatch(/holds data already \(.+\): a backup is restored into an empty DATA_DIR\.\n$/);
    expect(await readdir(centre.dataDirectory)).toEqual(before);
  });

  test(
    'does not start over a restore that was killed, which may be run again',
    async () => {
      const program = Program.run(over(emptyData()), 'restore', backup());
      const ended = program.ended();
      const writer = await eventually(
        'a half restore',
        () => Promise.resolve(existsSync(join(emptyData(), 'run.json')) ? (notedPid(emptyData(), 'cluster') ?? 0) : 0),
        Boolean,
        { every: 5 },
      );
      expect(commandOf(writer)).toContain('tar');
      process.kill(writer, 'SIGSTOP');
      program.kill();
      expect((await ended).code).toBeNull();
      expect(await run(over(emptyData()), 'start')).toEqual({
        code: 1,
        said: `The restore into ${emptyData()} did not come to its end: run "npm run restore -- ${backup()}" again, or empty that folder.\n`,
      });

      const { code, said } = await run(over(emptyData()), 'restore', backup());
      expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('Verified: 9 files by their SHA-256') });
      expect(commandOf(writer)).toBe('');
    },
    LONG,
  );

  test(
    'has every answer after the restore that was acknowledged before the end point of the backup',
    async () => {
      restored = await startCentre({ env: { DATA_DIR: emptyData() } });
      await Promise.all(candidates.map((candidate) => candidate.moveTo(restored.url)));
      const missing = await Promise.all(candidates.map((candidate, index) => candidate.missing(atEnd[index] ?? 0)));
      expect(missing.flat()).toEqual([]);
    },
    LONG,
  );

  test('shows the photograph that was sent before the backup, as it was', async () => {
    expect(await readPhotograph(restored.url, 'trainee2.ma', photograph.id)).toBe(photograph.shown);
  });

  test(
    'goes on with the exam where it is restored, and grades each attempt once',
    async () => {
      await Promise.all(candidates.map((candidate) => candidate.finish()));
      const owner = await Owner.of(restored.databaseAdminUrl);
      const attempts = candidates.map(({ attemptId }) => attemptId);
      await eventually(
        'the end of all jobs',
        () => owner.count('select from queue.outbox where completed_at is null'),
        (jobs) => jobs === 0,
      );
      const scripts = `select from grading.script_origin where attempt_id = any ($1)`;
      expect(await owner.count(scripts, [attempts])).toBe(attempts.length);
      await owner.close();
    },
    LONG,
  );

  test.each(['verify-audit', 'verify-log'])(
    'passes %s where it is restored and has gone on',
    async (command) => {
      expect(await restored.cli(command)).toMatchObject({ code: 0 });
    },
    LONG,
  );

  test(
    'is refused as a backup of a newer version by one that does not know its tables',
    async () => {
      const owner = await Owner.of(centre.databaseAdminUrl);
      await owner.rows(`insert into migrations (timestamp, name) values (2999000000000, 'Tomorrow2999000000000')`);
      await owner.close();
      const newer = join(folder, 'newer');
      expect(await run(over(centre.dataDirectory), 'backup', newer)).toMatchObject({ code: 0 });
      expect(await run(over(join(folder, 'older')), 'restore', newer)).toEqual({
        code: 1,
        said: 'The backup is of a newer version of the centre (0.1.0, with Tomorrow2999000000000); restore it with that one.\n',
      });
    },
    LONG,
  );
});
