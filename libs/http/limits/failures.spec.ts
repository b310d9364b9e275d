import { setTimeout as sleep } from 'node:timers/promises';
import { testCentre } from '../testing/centre.js';
import { Failures, type Allowance, type Tally } from './failures.js';
import { RedisConnection } from './redis-connection.js';

const STRICT: Allowance = { free: 3, pause: 2, forgets: 900 };
const tally = (key: string, allowance = STRICT): Tally => ({ key, allowance });

describe('Failures', () => {
  const centre = testCentre();
  const charge = (...tallies: Tally[]): Promise<number> => centre.app.get(Failures).charge(tallies);
  const refund = (...tallies: Tally[]): Promise<void> => centre.app.get(Failures).refund(tallies);

  it('are free at first; then each one waits, and a try that comes too early is not counted', async () => {
    const waits: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) waits.push(await charge(tally('guesser')));
    expect(waits).toEqual([0, 0, 0, 2, 2, 2]);
  });

  it('wait longer the more there were, and no longer than one takes to be forgotten', async () => {
    const redis = centre.app.get(RedisConnection).client;
    const patient = tally('impatient', { free: 1, pause: 60, forgets: 600 });
    const waits: number[] = [];
    for (let tries = 0; tries < 6; tries += 1) {
      expect(await charge(patient)).toBe(0);
      const [key = ''] = await redis.keys('*impatient*');
      const [begins, ends] = await redis.hmget(key, 'at', 'until');
      waits.push((Number(ends) - Number(begins)) / 1_000);
      await redis.hset(key, 'until', 0);
    }
    expect(waits).toEqual([60, 120, 240, 480, 600, 600]);
  });

  it('let the next try in once the wait is over', async () => {
    const quick = tally('quick', { free: 1, pause: 0.05, forgets: 900 });
    const began = performance.now();
    await charge(quick);
    while ((await charge(quick)) > 0) await sleep(5);
    expect(performance.now() - began).toBeGreaterThan(40);
  });

  it('do not slip past each other, however many come at once', async () => {
    const waits = await Promise.all(Array.from({ length: 40 }, () => charge(tally('many at once'))));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it('cost nothing where they were none, however often', async () => {
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await charge(tally('officer'), tally('hall'))).toBe(0);
      await refund(tally('officer'), tally('hall'));
    }
  });

  it('of one are not counted where another has to wait', async () => {
    for (let tries = 0; tries < 3; tries += 1) await charge(tally('attacked'));
    for (let tries = 0; tries < 5; tries += 1) expect(await charge(tally('attacked'), tally('from here'))).toBe(2);
    const waits = [
      await charge(tally('from here')),
      await charge(tally('from here')),
      await charge(tally('from here')),
    ];
    expect(waits).toEqual([0, 0, 0]);
  });

  it('are forgotten one by one', async () => {
    const forgetful = tally('forgetful', { free: 2, pause: 60, forgets: 0.1 });
    await charge(forgetful);
    await sleep(120);
    expect([await charge(forgetful), await charge(forgetful)]).toEqual([0, 0]);
  });
});

describe('Once Redis is away, failures', () => {
  const centre = testCentre();

  it('that it had counted are not free anew', async () => {
    const failures = centre.app.get(Failures);
    for (let tries = 0; tries < 3; tries += 1) expect(await failures.charge([tally('guesser')])).toBe(0);
    centre.app.get(RedisConnection).client.disconnect();
    expect(await failures.charge([tally('guesser')])).toBeGreaterThan(0);
  });
});

describe('Without Redis, failures', () => {
  const centre = testCentre({ REDIS_URL: 'redis://127.0.0.1:1' });

  it('are counted by the process itself, and what succeeds is taken back', async () => {
    const failures = centre.app.get(Failures);
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await failures.charge([tally('officer')])).toBe(0);
      await failures.refund([tally('officer')]);
    }
    for (let tries = 0; tries < 3; tries += 1) expect(await failures.charge([tally('guesser')])).toBe(0);
    expect(await failures.charge([tally('guesser')])).toBeGreaterThan(600);
  });
});
