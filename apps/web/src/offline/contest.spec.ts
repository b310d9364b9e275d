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

let settings: QueueSettings<string>;
const open = (change: Partial<QueueSettings<string>> = {}) => KeptQueue.open({ ...settings, ...change });

let receipt: Partial<Receipt<string>>;
const send = (batch: readonly Kept<string>[]): Promise<Receipt<string>> => {
  const revisions = new Map(batch.map(({ key, over }) => [key, over + 1]));
  return Promise.resolve({ savedAt: SAVED_AT, revisions, ...receipt });
};

beforeEach(() => {
  receipt = {};
  const store = memoryStore<Kept<string>>();
  settings = { name: 'attempt', device: 'phone', store, known: [], atOnce: 2, send, pauses: [60_000] };
});

describe('what another device gave', () => {
  const theirs = kept('q1', 9, 'theirs', { device: 'laptop', revision: 1 });
  const both = (revision: number, ...values: [device: string, sequence: number, value: string][]): Kept<string> => {
    const versions = values.map(([device, sequence, value], at) => ({
      device,
      kind: null,
      sequence,
      value,
      savedAt: SAVED_AT,
      revision: revision - at,
    }));
    const [first] = values;
    return kept('q1', first?.[1] ?? 0, first?.[2] ?? '', {
      device: first?.[0] ?? '',
      revision,
      contest: { revision, versions },
    });
  };

  it('is shown, and what is given then is made over it', async () => {
    const queue = await open({ known: [theirs] });
    expect(queue.read().kept.get('q1')?.value).toBe('theirs');
    await queue.give('q1', 'mine');
    expect(queue.read().kept.get('q1')).toMatchObject({ value: 'mine', over: 1, savedAt: null });
  });

  it('in the meantime stands beside what was given here, until the person chooses', async () => {
    const queue = await open();
    await queue.give('q1', 'mine');
    receipt = { instead: [both(2, ['phone', 1, 'mine'], ['laptop', 9, 'theirs'])] };
    await queue.flush();
    const contest = queue.read().kept.get('q1')?.contest;
    expect(contest?.versions.map(({ value }) => value)).toEqual(['mine', 'theirs']);
    // A person who only goes on typing has not chosen.
    await queue.give('q1', 'mine, longer');
    expect(queue.read().kept.get('q1')).toMatchObject({ over: 0, contest: { revision: 2 } });
    await queue.choose('q1', contest?.versions[1] ?? (null as never));
    expect(queue.read().kept.get('q1')).toMatchObject({ value: 'theirs', over: 2, savedAt: null });
    expect(queue.read().kept.get('q1')?.contest).toBeUndefined();
    receipt = {};
    await queue.flush();
    expect(queue.read().kept.get('q1')).toMatchObject({ value: 'theirs', revision: 3 });
  });

  it('is in the same contest after a reload, and what is in it has arrived', async () => {
    const before = await open();
    await before.give('q1', 'mine');
    const queue = await open({ known: [both(2, ['laptop', 9, 'theirs'], ['phone', 1, 'mine'])] });
    expect(queue.read()).toMatchObject({ unsent: 0 });
    expect(queue.read().kept.get('q1')?.contest?.versions).toHaveLength(2);
  });

  it('is taken up when the centre is asked, but for what waits here', async () => {
    const queue = await open();
    await queue.give('q2', 'mine');
    queue.learn([theirs, kept('q2', 9, 'theirs', { device: 'laptop' })]);
    const values = [...queue.read().kept.values()].map(({ key, value }) => [key, value]);
    expect(new Map(values as [string, string][])).toEqual(
      new Map([
        ['q1', 'theirs'],
        ['q2', 'mine'],
      ]),
    );
  });
});
