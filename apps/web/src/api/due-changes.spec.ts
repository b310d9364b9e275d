import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { DueChanges } from './due-changes.js';

const NINE = Date.parse('2026-12-01T09:00:00Z');
const at = (seconds: number): string => new Date(NINE + seconds * 1_000).toISOString();
const HOUR = 3_600;

/** A centre and a device whose time is moved by hand. */
class Bench {
  readonly client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  now = NINE;
  timer: { readonly at: number; readonly act: () => void } | null = null;
  asked = 0;
  answer: () => unknown = () => null;
  readonly changes = new DueChanges(this.client, {
    now: () => this.now,
    later: (milliseconds, act) => {
      const timer = { at: this.now + milliseconds, act };
      this.timer = timer;
      return () => {
        if (this.timer === timer) this.timer = null;
      };
    },
    share: 0.5,
  });

  async show(answer: () => unknown, options: { staleTime?: number } = {}): Promise<() => void> {
    this.answer = answer;
    const queryFn = () => {
      this.asked += 1;
      return Promise.resolve().then(() => this.answer());
    };
    const observer = new QueryObserver(this.client, { queryKey: ['exams.list-sittings'], queryFn, ...options });
    const leave = observer.subscribe(() => undefined);
    await this.settled();
    return leave;
  }

  /** Lets that many seconds pass, with the timers that fall due in them. */
  async pass(seconds: number): Promise<void> {
    const until = this.now + seconds * 1_000;
    while (this.timer && this.timer.at <= until) {
      const { at: due, act } = this.timer;
      this.timer = null;
      this.now = Math.max(this.now, due);
      act();
      await this.settled();
    }
    this.now = until;
  }

  settled(): Promise<void> {
    return new Promise((done) => setImmediate(() => setImmediate(done)));
  }
}

describe('what changes with time', () => {
  let bench: Bench;
  let end: () => void;

  beforeEach(() => {
    bench = new Bench();
    end = bench.changes.watch();
  });
  afterEach(() => {
    end();
    bench.client.clear();
  });

  const sitting = () => {
    const phase = bench.now < NINE + 45_000 ? 'upcoming' : bench.now < NINE + HOUR * 1_000 ? 'open' : 'closed';
    return { items: [{ id: 'a', phase, opensAt: at(45), closesAt: at(HOUR) }], nextCursor: null };
  };
  const shown = () => bench.client.getQueryData<ReturnType<typeof sitting>>(['exams.list-sittings'])?.items[0]?.phase;

  it('is read again within seconds of a sitting’s opening and of its closing, and at no other time', async () => {
    await bench.show(sitting);
    await bench.pass(44);
    expect([shown(), bench.asked]).toEqual(['upcoming', 1]);
    await bench.pass(6);
    expect([shown(), bench.asked]).toEqual(['open', 2]);
    await bench.pass(HOUR - 55);
    expect([shown(), bench.asked]).toEqual(['open', 2]);
    await bench.pass(15);
    expect([shown(), bench.asked]).toEqual(['closed', 3]);
    await bench.pass(30 * 24 * HOUR);
    expect(bench.asked).toBe(3);
  });

  it('is found in pages within pages, whichever field holds the time', async () => {
    await bench.show(() => ({
      pages: [{ items: [{ cohort: { nominationsCloseAt: at(10) } }, { validUntil: null }] }],
    }));
    await bench.pass(20);
    expect(bench.asked).toBe(2);
  });

  it('comes after months too, although no timer holds that long', async () => {
    await bench.show(() => ({ opensAt: at(60 * 24 * HOUR) }));
    await bench.pass(60 * 24 * HOUR - 1);
    expect(bench.asked).toBe(1);
    await bench.pass(10);
    expect(bench.asked).toBe(2);
  });

  it('is read again as the device wakes, if the time came while it slept', async () => {
    await bench.show(sitting);
    bench.now += 60_000;
    bench.changes.wake();
    await bench.settled();
    expect(shown()).toBe('open');
  });

  it('is tried again every half minute while there is no link, and at once when it is back', async () => {
    await bench.show(sitting);
    bench.answer = () => {
      throw new Error('no link');
    };
    await bench.pass(45 + 120);
    expect(bench.asked).toBe(1 + 4);
    bench.answer = sitting;
    bench.changes.wake();
    await bench.settled();
    expect([shown(), bench.asked]).toEqual(['open', 6]);
  });

  it('is asked for once more where the centre answers a moment before it changes', async () => {
    await bench.show(() => ({ opensAt: at(0) }));
    await bench.pass(10);
    expect(bench.asked).toBe(2);
    await bench.pass(HOUR);
    expect(bench.asked).toBe(2);
  });

  it('is left alone once nobody looks at it, and where a screen keeps it for itself', async () => {
    const leave = await bench.show(sitting);
    leave();
    await bench.pass(2 * HOUR);
    expect(bench.asked).toBe(1);
    bench = new Bench();
    bench.changes.watch();
    await bench.show(sitting, { staleTime: Infinity });
    await bench.pass(2 * HOUR);
    expect(bench.asked).toBe(1);
    bench.client.clear();
  });
});
