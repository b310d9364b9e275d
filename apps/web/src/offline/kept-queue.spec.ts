import { NoLink, Problem } from '../api/problem.js';
import { KeptQueue, type Kept, type QueueSettings } from './kept-queue.js';
import { memoryShelf } from './shelf.js';

const SAVED_AT = '2026-03-04T09:12:44.120Z';
const kept = (key: string, sequence: number, value: string, savedAt: string | null = SAVED_AT): Kept<string> => ({
  key,
  sequence,
  value,
  savedAt,
});

/** A centre that keeps what it is sent, and fails as often as it is told to. */
class Centre {
  readonly received: string[][] = [];
  readonly failures: Error[] = [];
  newer: Kept<string>[] = [];
  readonly send = (batch: readonly Kept<string>[]) => {
    const failure = this.failures.shift();
    if (failure) return Promise.reject(failure);
    this.received.push(batch.map(({ key, value, sequence }) => `${key}=${value}#${sequence}`));
    return Promise.resolve({ savedAt: SAVED_AT, newer: this.newer });
  };
}

describe('what is given without a link', () => {
  let centre: Centre;
  let settings: QueueSettings<string>;
  const open = (change: Partial<QueueSettings<string>> = {}) => KeptQueue.open({ ...settings, ...change });

  beforeEach(() => {
    centre = new Centre();
    settings = { name: 'attempt', shelf: memoryShelf(), known: [], atOnce: 2, send: centre.send, pauses: [60_000] };
  });

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
  });

  it('yields to what another device gave later', async () => {
    const queue = await open({ known: [kept('q1', 9, 'theirs')] });
    expect(queue.read().kept.get('q1')?.value).toBe('theirs');
    await queue.give('q2', 'mine');
    centre.newer = [kept('q2', 30, 'theirs')];
    await queue.flush();
    expect(queue.read().kept.get('q2')).toMatchObject({ value: 'theirs', sequence: 30 });
    centre.newer = [];
    await queue.give('q2', 'mine again');
    await queue.flush();
    expect(centre.received.at(-1)).toEqual(['q2=mine again#31']);
  });

  it('keeps an answer that was changed while its older form was under way', async () => {
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

  it('stays on the device when the centre refuses, until it no longer does', async () => {
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
