import { hash } from '@node-rs/argon2';
import { Redis } from 'ioredis';
import { query, testApp, testDatabase, testRedisUrl, type TestApp } from '#testing';
import { IdentityApiModule } from './api/index.js';
import { aPerson } from './testing/index.js';

const SIGN_IN = '/api/v1/auth/sign-in';
const RIGHT = 'Rabat-2013';
const HALL = '198.51.100.1';

interface Tried {
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfter: number;
  readonly cookies: string;
}

/** An api to which people sign in from any address. */
function centreWithLimits(settings: Record<string, string> = {}) {
  const database = testDatabase();
  let api: TestApp;
  beforeAll(async () => {
    const limits = { RATE_LIMITS: 'on', TRUST_PROXY: '1', ...settings };
    api = await testApp({ database, imports: [IdentityApiModule], settings: limits });
  }, 60_000);
  afterAll(() => api.close());
  return {
    database,
    api: () => api,
    /** The addresses of `count` officers, whose passwords are checked quickly. */
    async officers(count: number): Promise<string[]> {
      const cheap = await hash(RIGHT, { memoryCost: 8, timeCost: 1, parallelism: 1 });
      const rows = await query<{ email: string }>(
        database.adminUrl,
        `with entered as (
           insert into identity.person (id, email, name_ar, name_latin, time_zone)
           select gen_random_uuid(), gen_random_uuid() || '@example.test', 'ضابط', 'Officer', 'UTC'
           from generate_series(1, $1) returning id, email),
         allowed as (insert into identity.credential (person_id, password_hash) select id, $2 from entered)
         select email from entered`,
        [count, cheap],
      );
      return rows.map(({ email }) => email);
    },
    async attempt(email: string, password: string, from: string, cookie = ''): Promise<Tried> {
      const asked = api.stranger().post(SIGN_IN).set('x-forwarded-for', from).set('cookie', cookie);
      const { status, body, headers } = await asked.send({ email, password });
      const set = headers['set-cookie'] as unknown as string[] | undefined;
      const cookies = (set ?? []).map((one) => one.split(';', 1)[0]).join('; ');
      const { code } = body as { code?: string };
      return { status, code, retryAfter: Number(headers['retry-after'] ?? 0), cookies };
    },
  };
}

const counted = (tried: readonly Tried[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of tried) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** Works in the order given, `width` at a time. */
async function inTurn<T, R>(all: readonly T[], width: number, work: (one: T, at: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) {
      const at = next;
      next += 1;
      results[at] = await work(all[at] as T, at);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

describe('A hall of people behind one router', () => {
  const { attempt, officers } = centreWithLimits();

  it('signs in, 120 people and one of them thirty times, at once and without one refusal', async () => {
    const people = await officers(120);
    const all = [...people, ...numbers(29).flatMap(() => people.slice(0, 1))];
    const tried = await Promise.all(all.map((email) => attempt(email, RIGHT, HALL)));
    expect(counted(tried)).toEqual({ 200: 149 });
  }, 120_000);

  it('mistypes fifty times in between, and everybody is let in in the end', async () => {
    const people = await officers(50);
    const from = '198.51.100.2';
    const mistyped = await inTurn(people, 10, (email) => attempt(email, 'Rabat-2031', from));
    expect(counted(mistyped)).toEqual({ 401: 50 });
    const all = numbers(10).flatMap(() => people);
    expect(counted(await inTurn(all, 10, (email) => attempt(email, RIGHT, from)))).toEqual({ 200: 500 });
  }, 120_000);

  it('is slowed down where a thousand passwords of many accounts are guessed', async () => {
    const people = await officers(200);
    const guesses = numbers(5).flatMap(() => people);
    const tried = await inTurn(guesses, 20, (email) => attempt(email, 'Rabat-2014', '198.51.100.3'));
    const { 401: looked = 0, 429: slowed = 0 } = counted(tried);
    expect(looked + slowed).toBe(1_000);
    expect(looked).toBeGreaterThanOrEqual(200);
    // One try in three seconds is looked at, for as long as it took.
    expect(looked).toBeLessThan(300);
    expect(tried.at(-1)?.code).toBe('identity.too-many-tries');
  }, 120_000);
});

describe('Guessing the password of one account', () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = new Redis(await testRedisUrl());
  });
  afterAll(() => redis.disconnect());
  /** Ends all waits. */
  const waitsPassed = async (): Promise<void> => {
    for (const key of await redis.keys('*failures*')) await redis.hset(key, 'until', 0);
  };

  /** Makes waits that have begun go on, however slow the machine is. */
  const waitsLast = async (): Promise<void> => {
    for (const key of await redis.keys('*failures*'))
      if (Number(await redis.hget(key, 'until')) > 0) await redis.hset(key, 'until', Date.now() + 600_000);
  };

  const { attempt, api, database, officers } = centreWithLimits();
  /** 59 addresses, nine tries from each. */
  const addresses = numbers(531).map((at) => `203.0.113.${1 + (at % 59)}`);
  const guess = (email: string) => inTurn(addresses, 16, (from, at) => attempt(email, `Rabat-${at}`, from));

  it('is slowed down whatever address it comes from, and holds up nobody where they have signed in before', async () => {
    const [email = ''] = await officers(1);
    const home = '192.0.2.10';
    const { cookies } = await attempt(email, RIGHT, home);
    const { 401: looked = 0, 429: slowed = 0 } = counted(await guess(email));
    expect(looked + slowed).toBe(531);
    expect(looked).toBeGreaterThanOrEqual(10);
    // One more is looked at each time that a wait of two, four, eight seconds is over, for as long as it took.
    expect(looked).toBeLessThan(20);
    const elsewhere = await attempt(email, RIGHT, '192.0.2.99');
    expect([elsewhere.status, elsewhere.retryAfter > 0]).toEqual([429, true]);
    expect((await attempt(email, RIGHT, home)).status).toBe(200);
    expect((await attempt(email, RIGHT, '192.0.2.99', cookies)).status).toBe(200);
  }, 120_000);

  it('lets nobody tell an account that there is from one that there is not', async () => {
    const officer = await aPerson(database);
    await attempt(officer.email, RIGHT, '192.0.2.11');
    const tries = async (email: string) => {
      const answers: unknown[] = [];
      for (const at of numbers(11)) {
        if (at === 10) await waitsLast();
        const { status, code, cookies } = await attempt(email, `Rabat-${at}`, `203.0.113.${100 + at}`);
        answers.push({ status, code, cookies });
      }
      await waitsPassed();
      return answers;
    };
    const known = await tries(officer.email);
    expect(known.at(-1)).toMatchObject({ status: 429 });
    expect(await tries('nobody.at.all@example.test')).toEqual(known);
  }, 60_000);

  it('does not slip past the count by coming all at once', async () => {
    const [email = ''] = await officers(1);
    const tried = await Promise.all(addresses.slice(0, 100).map((from) => attempt(email, 'Rabat-1', from)));
    const { 401: looked = 0, 429: slowed = 0 } = counted(tried);
    expect(looked + slowed).toBe(100);
    expect(looked).toBeLessThan(14);
  }, 60_000);

  it('is slowed down on a device where its holder is known too', async () => {
    const officer = await aPerson(database);
    const { cookies } = await attempt(officer.email, RIGHT, '192.0.2.12');
    const tried: Tried[] = [];
    for (const at of numbers(11)) {
      if (at === 10) await waitsLast();
      tried.push(await attempt(officer.email, `Rabat-${at}`, `192.0.2.${20 + at}`, cookies));
    }
    expect(tried.map(({ status }) => status)).toEqual([...numbers(10).map(() => 401), 429]);
  }, 60_000);

  it('gains nothing from the cookie of another account', async () => {
    const [officer, guesser] = [await aPerson(database), await aPerson(database)];
    const { cookies } = await attempt(guesser.email, RIGHT, '192.0.2.50');
    for (const at of numbers(10)) await attempt(officer.email, `Rabat-${at}`, `203.0.113.${at}`);
    await waitsLast();
    expect((await attempt(officer.email, 'Rabat-11', '192.0.2.50', cookies)).status).toBe(429);
  }, 60_000);

  it('waits longer with each failure, up to a quarter of an hour', async () => {
    const [email = ''] = await officers(1);
    await redis.flushdb();
    const pauses: number[] = [];
    for (const at of numbers(21)) {
      await attempt(email, `Rabat-${at}`, '192.0.2.60');
      const [key = ''] = await redis.keys('*failures:sign-in:account*');
      const [begins, ends] = await redis.hmget(key, 'at', 'until');
      pauses.push((Number(ends) - Number(begins)) / 1_000);
      await waitsPassed();
    }
    expect(pauses.slice(0, 9)).toEqual(numbers(9).map(() => 0));
    expect(pauses.slice(9)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  }, 60_000);

  it('is told how long to wait, in the language of the reader', async () => {
    const email = 'nobody.known@example.test';
    for (const at of numbers(10)) await attempt(email, `Rabat-${at}`, '192.0.2.60');
    const told = async (language: string) => {
      const asked = api()
        .stranger()
        .post(SIGN_IN)
        .set('x-forwarded-for', '192.0.2.61')
        .set('accept-language', language);
      return (await asked.send({ email, password: RIGHT }).expect(429)).body.detail as string;
    };
    expect(await told('ar')).toMatch(/^محاولات خاطئة كثيرة\. يمكن المحاولة من جديد بعد (ثانية واحدة|ثانيتين)\.$/);
    expect(await told('fr')).toMatch(/^Trop d’essais incorrects\. Réessayez dans [12] secondes?\.$/);
    await waitsPassed();
    for (const at of numbers(8)) {
      await attempt(email, `Rabat-${at}`, '192.0.2.60');
      await waitsPassed();
    }
    await attempt(email, 'Rabat-18', '192.0.2.60');
    expect(await told('fr')).toBe('Trop d’essais incorrects. Réessayez dans 15 minutes.');
    expect(await told('en')).toBe('Too many wrong tries. Try again in 15 minutes.');
  }, 60_000);

  it('keeps no address in clear in Redis', async () => {
    await attempt('whoever.it.is@example.test', 'Rabat-1', '192.0.2.70');
    const keys = await redis.keys('*failures*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.includes('example'))).toEqual([]);
  });
});

describe('While Redis is away', () => {
  const { attempt, database } = centreWithLimits({ REDIS_URL: 'redis://127.0.0.1:1' });

  it('people sign in, and who guesses is slowed down all the same', async () => {
    const officer = await aPerson(database);
    for (const _ of numbers(15)) expect((await attempt(officer.email, RIGHT, HALL)).status).toBe(200);
    const guesses: Tried[] = [];
    for (const at of numbers(12)) guesses.push(await attempt('nobody@example.test', `Rabat-${at}`, `203.0.113.${at}`));
    expect(counted(guesses)).toEqual({ 401: 10, 429: 2 });
  }, 60_000);
});
