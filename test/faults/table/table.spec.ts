import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TcpProxy } from '#testing';
import { startCentre } from '../../support/running-centre.js';
import { FAULTS } from './faults.js';
import { ExamGroup } from '../exam-group.js';
import { Rounds, type Round } from './round.js';
import type { Arranged, FaultTarget } from './fault.js';
import { addToTable } from './table.js';

const run = promisify(execFile);
const START = 300_000;
const ROUND = 400_000;
const { FAULT_ROUNDS = '1', FAULT_CANDIDATES = '50', FAULTS: chosen = '' } = process.env;
const ROUNDS = Array.from({ length: Number(FAULT_ROUNDS) }, (_, index) => index + 1);
const CANDIDATES = Number(FAULT_CANDIDATES);

describe.each(FAULTS.filter(({ name }) => name.includes(chosen)))('$name', (fault) => {
  const rounds: Round[] = [];
  let folder: string;
  let target: FaultTarget;
  let group: ExamGroup;
  let arranged: Arranged;
  let leave: (() => Promise<void>) | undefined;
  let exams: Rounds;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rtc-fault-'));
    // PostgreSQL runs as a user of its own, who must be able to pass through the folder.
    await chmod(folder, 0o755);
    if (fault.disk) await run('mount', ['-t', 'tmpfs', '-o', `size=${fault.disk}m,mode=755`, 'tmpfs', folder]);
    const surroundings = await fault.surround?.(folder);
    leave = surroundings?.end;
    const own = { DATA_DIR: join(folder, 'data'), RATE_LIMITS: 'off', TRUST_PROXY: '1', LOG_LEVEL: 'error' };
    const env = { ...own, ...surroundings?.settings };
    const centre = await startCentre({ env });
    const proxy = await TcpProxy.to(Number(new URL(centre.url).port));
    target = { centre, proxy, folder };
    group = await ExamGroup.furnish(centre.url, proxy.url, CANDIDATES);
    arranged = await fault.arrange(target);
    exams = await Rounds.of(target, group, arranged);
  }, START);

  afterAll(async () => {
    addToTable({ fault, rounds, candidates: CANDIDATES, seen: group.traffic.seen });
    await arranged.clear();
    const { proxy, centre } = target;
    await proxy.close();
    await centre.stop();
    await leave?.();
    if (fault.disk) await run('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  }, START);

  test.each(ROUNDS)(
    'loses nothing and does nothing twice, time %i',
    async () => {
      const round = await exams.run();
      rounds.push(round);
      const { inFlight, outcome, lost } = round;
      expect(Math.min(inFlight.saves, inFlight.grading, inFlight.certificates)).toBeGreaterThan(0);
      expect(lost).toEqual([]);
      const { passed } = outcome;
      expect(passed).toBeGreaterThan(CANDIDATES / 2);
      expect(passed).toBeLessThan(CANDIDATES);
      expect(outcome).toMatchObject({ attempts: CANDIDATES, graded: CANDIDATES, results: CANDIDATES });
      expect(outcome).toMatchObject({ scored: CANDIDATES, scripts: 0, released: CANDIDATES, failedJobs: 0 });
      expect(outcome).toMatchObject({ certificates: passed, certified: passed, undue: 0, unfinishedJobs: 0 });
    },
    ROUND,
  );

  test.each(['verify-audit', 'verify-log'])(
    'and passes %s in the end',
    async (command) => {
      expect(await target.centre.cli(command)).toMatchObject({ code: 0 });
    },
    START,
  );

  test('and tells whoever it cannot serve when to try again', () => {
    const seen = [...group.traffic.seen.keys()];
    expect(seen.filter((how) => how.includes('no word when to try again'))).toEqual([]);
  });
});
