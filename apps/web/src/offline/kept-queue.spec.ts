import { NoLink, Problem } from '../api/problem.js';
import type { Kept } from './kept.js';
import { KeptQueue } from './kept-queue.js';
import type { QueueSettings } from './queue-settings.js';
import type { Receipt } from './receipt.js';
import { memoryStore } from './device-store.js';

const SAVED_AT = '2026-03-04T09:12:44.120Z';
const kept = (key: string, sequence: number, value: string, change: Partial<Kept<string>> = {}): Kept<string> => ({
  key,
  sequence,
  value,
  savedAt: SAVED_AT,
  device: 'phone',
  over: 0,
  revision: 1,
  ...change,
});

/** A centre that keeps what it is sent, and fails as often as it is told to. */
class Centre {
  readonly received: string[][] = [];
  readonly failures: Error[] = [];
  receipt: Partial<Receipt<string>> = {};
  readonly send = (batch: readonly Kept<string>[]): Promise<Receipt<string>> => {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    this.received.push(batch.map(({ key, value, sequence }) => `${key}=${value}#${sequence}`));
    const revisions = new Map(batch.map(({ key, over }) => [key, over + 1]));
    return Promise.resolve({ savedAt: SAVED_AT, revisions, ...this.receipt });
  };
}

let centre: Centre;
let settings: QueueSettings<string>;
const open = (change: Partial<QueueSettings<string>> = {}) => KeptQueue.open({ ...settings, ...change });

beforeEach(() => {
  const store = memoryStore<Kept<string>>();
  centre = new Centre();
  settings = { name: 'attempt', device: 'phone', store, known: [], atOnce: 2, send: centre.send, pauses: [60_000] };
});

describe('what is given without a link', () => {
  it('is sent in the order in which it was given, the last of each alone, when the link is back', async () => {
    const queue = await open();
    centre.failures.push(new NoLink());
    await queue.give('q1', 'a');
    await queue.give('q2', 'a');
    await queue.give('q1', 'b');
    await queue.give('q3', 'a');
    expect(await queue.flush()).toBe(false);
    expect(queue.read()).toMatchObject({ link: 'down', unsent: 3 });
    expect(await queue.flush()).toBe(true);
    expect(centre.received).toEqual([['q2=a#2', 'q1=b#3'], ['q3=a#4']]);
    expect(queue.read()).toMatchObject({ link: 'up', unsent: 0, savedAt: new Date(SAVED_AT) });
  });

  it('is cut into requests that a poor link carries, whatever is in it', async () => {
    const queue = await open({ atOnce: 50 });
    const essay = 'ع'.repeat(19_000);
    for (let at = 1; at <= 30; at += 1) await queue.give(`q${at}`, essay);
    expect(await queue.flush()).toBe(true);
    const sizes = centre.received.map((batch) => new TextEncoder().encode(batch.join('')).length);
    expect(Math.max(...sizes)).toBeLessThan(256 * 1024);
    expect(centre.received.flat()).toHaveLength(30);
  });

  it('is all there after a reload, and counts on from where it was', async () => {
    const before = await open();
    await before.give('q1', 'a');
    await before.give('q2', 'b');
    const after = await open({ known: [kept('q1', 1, 'a')] });
    expect([...after.read().kept.values()].map(({ value, savedAt }) => [value, savedAt])).toEqual([
      ['a', SAVED_AT],
      ['b', null],
    ]);
    await after.give('q3', 'c');
    await after.flush();
    await before.flush();
    expect(centre.received[0]).toEqual(['q2=b#2', 'q3=c#3']);
    expect((await settings.store.under('attempt ')).every(({ savedAt }) => savedAt !== null)).toBe(true);
  });

  it('was kept by an earlier release, and goes on to be sent', async () => {
    const { device: _, over: __, revision: ___, ...earlier } = kept('q1', 3, 'a', { savedAt: null });
    await settings.store.put('attempt q1;', earlier as Kept<string>);
    const queue = await open({ known: [kept('q1', 2, 'older', { device: '00000000-0000-0000-0000-000000000000' })] });
    expect(await queue.flush()).toBe(true);
    expect(centre.received).toEqual([['q1=a#3']]);
  });

  it('keeps an answer that was changed while its older form was under way, made over it', async () => {
    let arrive = () => undefined as void;
    const way = new Promise<void>((done) => (arrive = done));
    const queue = await open({ send: async (batch) => (await way, centre.send(batch)) });
    await queue.give('q1', 'a');
    const sent = queue.flush();
    await new Promise((done) => setTimeout(done));
    await queue.give('q1', 'b');
    arrive();
    await sent;
    expect(centre.received).toEqual([['q1=a#1'], ['q1=b#2']]);
    expect(queue.read().kept.get('q1')).toMatchObject({ over: 1, revision: 2, savedAt: SAVED_AT });
  });

  it('is sent once where the paper is opened anew while it is under way', async () => {
    let arrive = () => undefined as void;
    const way = new Promise<void>((done) => (arrive = done));
    const first = await open({ send: async (batch) => (await way, centre.send(batch)) });
    await first.give('q1', 'a');
    await first.give('q2', 'b');
    const second = await open();
    const sent = [first.flush(), second.flush()];
    await new Promise((done) => setTimeout(done));
    arrive();
    expect(await Promise.all(sent)).toEqual([true, true]);
    expect(centre.received).toEqual([['q1=a#1', 'q2=b#2']]);
    expect(second.read()).toMatchObject({ unsent: 0, savedAt: new Date(SAVED_AT) });
  });

  it('waits without alarm while the centre is busy', async () => {
    const queue = await open();
    await queue.give('q1', 'a');
    centre.failures.push(new Problem(503, 'http.unavailable', ''));
    expect(await queue.flush()).toBe(false);
    expect(queue.read()).toMatchObject({ unsent: 1, refusal: null, link: 'up' });
    expect(await queue.flush()).toBe(true);
  });

  it('counts from the given number where devices share one count', async () => {
    const queue = await open({ lowest: () => 1_000 });
    await queue.give('lesson', 'a');
    await queue.give('lesson', 'b');
    expect(queue.read().kept.get('lesson')?.sequence).toBe(1_001);
  });
});

describe('what the centre refuses', () => {
  it('stays on the device where it takes nothing at all, until it does', async () => {
    const queue = await open();
    await queue.give('q1', 'a');
    centre.failures.push(new Problem(401, 'http.session-ended', 'Sign in again'));
    expect(await queue.flush()).toBe(false);
    expect(queue.read()).toMatchObject({ unsent: 1, refusal: { status: 401 } });
    expect((await open()).read().unsent).toBe(1);
    expect(await queue.flush()).toBe(true);
    expect(queue.read().refusal).toBeNull();
  });

  it('makes way for the rest when it can never be taken', async () => {
    const queue = await open({ atOnce: 1, drops: ({ status }) => status === 409 });
    await queue.give('left-course', 'a');
    await queue.give('other-course', 'b');
    centre.failures.push(new Problem(409, 'learning.enrolment-over', ''));
    expect(await queue.flush()).toBe(true);
    expect(centre.received).toEqual([['other-course=b#2']]);
    expect([...(await open()).read().kept.keys()]).toEqual(['other-course']);
  });

  it('by itself waits for the person and holds up nothing; what is given in its place frees it', async () => {
    const queue = await open();
    await queue.give('q1', 'too long');
    await queue.give('q2', 'b');
    centre.receipt = { refused: new Map([['q1', { code: 'too-long', message: 'At most 5' }]]) };
    expect(await queue.flush()).toBe(true);
    expect(queue.read()).toMatchObject({ unsent: 1, refused: [{ key: 'q1', refusal: { message: 'At most 5' } }] });
    centre.receipt = {};
    expect(await queue.flush()).toBe(true);
    expect(centre.received).toHaveLength(1);
    await queue.give('q1', 'short');
    expect(await queue.flush()).toBe(true);
    expect(queue.read()).toMatchObject({ unsent: 0, refused: [] });
  });

  it.each([400, 413, 422])('as a batch with %i is sought in it, and the others are sent', async (status) => {
    const isBad = (batch: readonly Kept<string>[]) => batch.some(({ value }) => value === 'bad');
    const send = (batch: readonly Kept<string>[]) =>
      isBad(batch) ? Promise.reject(new Problem(status, 'http.bad', 'No')) : centre.send(batch);
    const queue = await open({ atOnce: 50, send });
    for (const value of ['a', 'b', 'bad', 'd', 'e', 'f']) await queue.give(value, value);
    expect(await queue.flush()).toBe(true);
    expect(centre.received.flat()).toEqual(['a=a#1', 'b=b#2', 'd=d#4', 'e=e#5', 'f=f#6']);
    expect(queue.read().refused).toMatchObject([{ key: 'bad', refusal: { code: 'http.bad', message: 'No' } }]);
  });

  it('is told from the start where the device knows it', async () => {
    const check = (value: string) => (value.length > 3 ? { code: 'too-long', message: '' } : null);
    const queue = await open({ check });
    await queue.give('q1', 'long');
    expect(await queue.flush()).toBe(true);
    expect([centre.received, queue.read().refused.length]).toEqual([[], 1]);
    expect((await open({ check })).read().refused).toHaveLength(1);
  });
});
