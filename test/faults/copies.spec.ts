import { setTimeout as sleep } from 'node:timers/promises';
import { readMe, signOut } from '#contracts/identity';
import { releaseSitting } from '#contracts/grading';
import { TcpProxy } from '#testing';
import { eventually } from '../support/eventually.js';
import { Owner } from '../support/owner.js';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { Session } from '../support/session.js';
import { Copy, freePort } from './copies.js';
import { ExamGroup, type HeldExam } from './exam-group.js';
import { Nginx } from './nginx.js';
import { outcomeOf, type Outcome } from './outcome.js';

const START = 300_000;
const WALK = 120_000;
const CANDIDATES = 12;
const SAVES_BEFORE = 100;
const SAVES_AFTER = 300;
const CHECKS_A_MINUTE = 60;
const NUMBER = /certificate RTC-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]\n?$/;

describe('Two copies of the api behind nginx, and two workers', () => {
  let centre: RunningCentre;
  let owner: Owner;
  let second: Copy;
  let secondWorker: Copy;
  let nginx: Nginx;
  let group: ExamGroup;
  let held: HeldExam;
  let proxy: TcpProxy | null = null;
  let led: Copy | null = null;

  beforeAll(async () => {
    centre = await startCentre({ env: { RATE_LIMITS: 'off', TRUST_PROXY: '1', LOG_LEVEL: 'error', METRICS_TOKEN } });
    owner = await Owner.of(centre.databaseAdminUrl);
    second = await Copy.start(centre, 'api', await freePort());
    secondWorker = await Copy.start(centre, 'worker', await freePort());
    nginx = await Nginx.before([Number(new URL(centre.url).port), second.port], await freePort());
    group = await ExamGroup.furnish(centre.url, nginx.url, CANDIDATES);
  }, START);

  afterAll(async () => {
    await nginx.stop();
    await second.end();
    await secondWorker.end('SIGKILL');
    await owner.close();
    await centre.stop();
  }, START);

  afterEach(async () => {
    await led?.end('SIGKILL');
    await proxy?.close();
    [led, proxy] = [null, null];
  });

  /** Starts a further api, which reaches what is at `address` by a proxy of its own. */
  const leadTo = async (name: string, address: string, settings = {}): Promise<{ url: string; proxy: TcpProxy }> => {
    const url = new URL(address);
    proxy = await TcpProxy.to(Number(url.port));
    url.port = new URL(proxy.url).port;
    led = await Copy.start(centre, 'api', await freePort(), { ...settings, [name]: url.href });
    return { url: led.url, proxy };
  };

  const outcome = (satisfies: (outcome: Outcome) => boolean): Promise<Outcome> =>
    eventually('the outcome', () => outcomeOf(owner, held.sittingId), satisfies);

  test(
    'do the main job, whichever of them is asked',
    async () => {
      const { code, output } = await centre.cliWith({ BASE_URL: nginx.url }, 'tour', '--lang', 'ar');
      expect(output).toMatch(NUMBER);
      expect(code).toBe(0);
      const served = await Promise.all([centre.url, second.url].map(requestsServed));
      expect(Math.min(...served)).toBeGreaterThan(10);
    },
    WALK,
  );

  test('know who signed in at the other one, until they sign out there', async () => {
    const here = await Session.of(centre.url, 'auditor');
    const there = here.at(second.url);
    expect((await there.call(readMe)).person.email).toBe('auditor@demo.example');
    await here.call(signOut);
    await expect(there.call(readMe)).rejects.toMatchObject({ status: 401, code: 'http.session-ended' });
  });

  test(
    'count together what an address asks, and let through what one of them would',
    async () => {
      const limited = await Promise.all([1, 2].map(async () => Copy.start(centre, 'api', await freePort(), LIMITED)));
      const statuses: number[] = [];
      for (let turn = 0; turn <= CHECKS_A_MINUTE; turn += 1) statuses.push(await checkAt(limited[turn % 2]?.url ?? ''));
      await Promise.all(limited.map((copy) => copy.end()));
      // The receipt that is asked about does not exist; it only counts that it was looked at.
      expect(statuses).toEqual([...Array.from({ length: CHECKS_A_MINUTE }, () => 400), 429]);
    },
    WALK,
  );

  test(
    'serve on where Redis says nothing any more, and hold up only the first who asks, for less than a second',
    async () => {
      const copy = await leadTo('REDIS_URL', centre.redisUrl, LIMITED);
      const person = (await Session.of(centre.url, 'auditor')).at(copy.url);
      await person.call(readMe);
      copy.proxy.die();
      const [first, second, third] = [await took(person), await took(person), await took(person)];
      expect(first).toBeLessThan(1_000);
      expect(second + third).toBeLessThan(400);
    },
    WALK,
  );

  test(
    'say when to come back where the database says nothing any more, all who wait at once, and serve when it speaks',
    async () => {
      const copy = await leadTo('DATABASE_URL', centre.databaseUrl);
      expect(await verification(copy.url)).toEqual({ status: 200, retryAfter: null });
      copy.proxy.die();
      const began = performance.now();
      const waiting = await Promise.all(Array.from({ length: 20 }, () => verification(copy.url)));
      expect(performance.now() - began).toBeLessThan(12_000);
      expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set([503]));
      expect(waiting.filter(({ retryAfter }) => !(Number(retryAfter) > 0))).toEqual([]);
      copy.proxy.revive();
      await eventually(
        'an answer',
        () => verification(copy.url),
        ({ status }) => status === 200,
      );
    },
    WALK,
  );

  test(
    'are restarted one after the other among saves, and no candidate sees anything of it',
    async () => {
      held = await group.hold();
      const { traffic } = group;
      traffic.seen.clear();
      const pause = new AbortController();
      const saving = Promise.all(held.candidates.map((candidate) => candidate.saveThroughout(pause.signal)));
      const acknowledged = (count: number) =>
        eventually(
          'saves',
          () => Promise.resolve(traffic.acknowledged),
          (so) => so >= count,
          { every: 5 },
        );
      try {
        await acknowledged(traffic.acknowledged + SAVES_BEFORE);
        const pid = centre.pidOf('api');
        process.kill(pid, 'SIGTERM');
        await centre.recovered({ name: 'api', pid });
        await second.end();
        second = await Copy.start(centre, 'api', second.port);
        await acknowledged(traffic.acknowledged + SAVES_AFTER);
      } finally {
        pause.abort();
        await saving;
      }
      expect([...traffic.seen]).toEqual([]);
      const kept = await Promise.all(held.candidates.map((candidate) => candidate.compare()));
      expect(kept.flatMap(({ missing }) => missing)).toEqual([]);
    },
    WALK,
  );

  test(
    'grade each attempt once where the first worker is held still with jobs in its hands',
    async () => {
      await eventually(
        'both workers',
        () => owner.count(BEATING),
        (workers) => workers === 2,
      );
      const finish = (from: number, to: number) =>
        Promise.all(held.candidates.slice(from, to).map((candidate) => candidate.finish(group.bank, 0)));
      await finish(0, CANDIDATES / 2);
      centre.suspend('worker');
      await finish(CANDIDATES / 2, CANDIDATES);
      const done = await outcome(({ graded, unfinishedJobs }) => graded === CANDIDATES && unfinishedJobs === 0).finally(
        () => centre.resume('worker'),
      );
      expect(done).toMatchObject({ results: CANDIDATES, scored: CANDIDATES, failedJobs: 0 });
    },
    WALK,
  );

  test(
    'issue each certificate once where the second worker is killed meanwhile',
    async () => {
      const chief = await Session.of(nginx.url, 'chief');
      await chief.call(releaseSitting, { params: { sittingId: held.sittingId } });
      await sleep(20);
      await secondWorker.end('SIGKILL');
      expect(
        await outcome(({ certified, unfinishedJobs }) => certified === CANDIDATES && unfinishedJobs === 0),
      ).toMatchObject({ certificates: CANDIDATES, undue: 0, failedJobs: 0 });
      expect(await centre.cli('verify-log')).toMatchObject({ code: 0 });
      expect(await centre.cli('verify-audit')).toMatchObject({ code: 0 });
    },
    WALK,
  );
});

/** A well-formed number that is on no certificate. */
const UNKNOWN_NUMBER = 'RTC-00000-00000-0';

async function took(person: Session): Promise<number> {
  const began = performance.now();
  await person.call(readMe);
  return performance.now() - began;
}

async function verification(url: string): Promise<{ status: number; retryAfter: string | null }> {
  const answer = await fetch(`${url}/api/v1/verify/${UNKNOWN_NUMBER}`);
  await answer.text();
  return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
}

const METRICS_TOKEN = 'figures-of-the-copies';
const LIMITED = { RATE_LIMITS: 'on', TRUST_PROXY: '0' };
const BEATING = `select 1 from queue.worker_heartbeat where beat_at > now() - interval '20 seconds'`;

/** Requests under /api/ that a copy answered, by its own count. */
async function requestsServed(url: string): Promise<number> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith('http_request_duration_seconds_count') && line.includes('route="/api/'))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

async function checkAt(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/v1/receipts/checks`, { method: 'POST', headers, body: '{}' });
  await answer.text();
  return answer.status;
}
