import { NoLink, Problem } from '../api/problem.js';
import {
  asKept,
  batchOf,
  countsOf,
  joined,
  lastSaved,
  overOf,
  supersedes,
  unsentOf,
  type Kept,
  type Refusal,
  type Version,
} from './kept.js';
import { isCutOff, isOfContent, isPassing } from './obstacles.js';
import type { QueueSettings, QueueState } from './queue-settings.js';
import { acknowledged, type Receipt } from './receipt.js';
import { inTurn } from './turns.js';
import { otherWindows, type Windows } from './windows.js';

const PAUSE_BEFORE_SENDING = 500;
const PAUSE_FOR_OTHER_WINDOW = 4_000;
const PAUSES_WITHOUT_LINK = [2_000, 5_000, 10_000, 20_000];
/** A request has to get through on a poor link; this is far below what the centre takes. */
const BYTES_AT_ONCE = 200_000;

/**
 * Keeps what a person gives on the device first, then sends it in the order in which it was given. Without a link it
 * waits, and a reload or another window finds it again. What is refused waits for the person and holds up nothing.
 */
export class KeptQueue<V> {
  private state: QueueState<V>;
  private readonly listeners = new Set<() => void>();
  private sequence: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;
  /** The size of a batch, smaller than usual while the queue looks for the one item that is refused. */
  private atOnce: number;
  private windows: Windows<Kept<V>> | null = null;

  private constructor(
    private readonly settings: QueueSettings<V>,
    kept: ReadonlyMap<string, Kept<V>>,
    lasting: boolean,
  ) {
    this.atOnce = settings.atOnce;
    this.sequence = Math.max(0, ...[...kept.values()].map(({ sequence }) => sequence));
    const savedAt = lastSaved(kept.values());
    this.state = { kept, ...countsOf(kept), link: 'up', savedAt, refusal: null, lasting };
  }

  /** Joins what the centre has with what the device has. */
  static async open<V>(settings: QueueSettings<V>): Promise<KeptQueue<V>> {
    const stored = (await settings.store.under(`${settings.name} `)).map(asKept);
    const kept = joined(settings.known, stored);
    for (const [key, each] of kept)
      if (each.savedAt === null) kept.set(key, { ...each, refusal: settings.check?.(each.value) ?? undefined });
    const queue = new KeptQueue(settings, kept, await settings.store.lasting());
    // Things that the centre turns out to have do not wait here any longer.
    const arrived = stored.filter(({ key, savedAt }) => savedAt === null && kept.get(key)?.savedAt != null);
    await Promise.all(arrived.map(({ key }) => queue.put(kept.get(key) as Kept<V>)));
    return queue;
  }

  readonly read = (): QueueState<V> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends what waits whenever that makes sense, and hears other windows. @returns a function that ends it. */
  start(): () => void {
    const events = ['online', 'focus'] as const;
    for (const event of events) window.addEventListener(event, this.retry);
    this.windows = otherWindows(`kept ${this.settings.name}`, (given) => this.hear(given.map(asKept)));
    this.retry();
    return () => {
      for (const event of events) window.removeEventListener(event, this.retry);
      this.windows?.close();
      this.windows = null;
      clearTimeout(this.timer);
      if (this.waiting().length > 0) void this.send().then(() => clearTimeout(this.timer));
    };
  }

  give(key: string, value: V): Promise<void> {
    const before = this.state.kept.get(key);
    return this.keep(key, value, { over: overOf(before), contest: before?.contest });
  }

  /** Chooses one of several things that were given under `key`; it takes the place of all of them. */
  async choose(key: string, { value }: Version<V>): Promise<void> {
    const contest = this.state.kept.get(key)?.contest;
    if (contest) await this.keep(key, value, { over: contest.revision });
  }

  /** Sends what waits now. @returns whether nothing waits any more, except what was refused. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    await this.send();
    return this.waiting().length === 0;
  }

  /** Takes up what the centre has by now. */
  learn(known: readonly Kept<V>[]): void {
    const now = joined(known, [...this.state.kept.values()]);
    this.replace([...now.values()].filter((each) => this.state.kept.get(each.key) !== each));
  }

  readonly retry = (): void => {
    this.failures = 0;
    if (this.waiting().length > 0) this.sendSoon(0);
  };

  private async keep(key: string, value: V, how: Pick<Kept<V>, 'over' | 'contest'>): Promise<void> {
    this.sequence = Math.max(this.sequence + 1, this.settings.lowest?.() ?? 1);
    const { device } = this.settings;
    const refusal = this.settings.check?.(value) ?? undefined;
    const kept: Kept<V> = { key, value, savedAt: null, device, sequence: this.sequence, revision: 0, refusal, ...how };
    this.replace([kept]);
    this.windows?.tell([kept]);
    await this.put(kept);
    this.sendSoon(this.settings.pause ?? PAUSE_BEFORE_SENDING);
  }

  /** Takes up what another window gave or sent. That window sends by itself; this one does if nothing comes of it. */
  private hear(given: readonly Kept<V>[]): void {
    this.takeUp(given);
    if (this.waiting().length > 0) this.sendSoon(PAUSE_FOR_OTHER_WINDOW);
  }

  private takeUp(given: readonly Kept<V>[]): void {
    const news = given.filter((each) => supersedes(each, this.state.kept.get(each.key)));
    this.sequence = Math.max(this.sequence, ...given.map(({ sequence }) => sequence));
    this.replace(news, { savedAt: lastSaved([...this.state.kept.values(), ...news]) });
  }

  private sendSoon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private send(): Promise<void> {
    this.sending ??= inTurn(this.settings.name, (isFirst) => this.sendAll(isFirst)).finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private waiting(): Kept<V>[] {
    return unsentOf(this.state.kept).filter(({ refusal }) => refusal === undefined);
  }

  private async sendAll(isFirst: boolean): Promise<void> {
    // Another queue of this name has sent meanwhile, so this takes up what the device knows by now.
    if (!isFirst) this.takeUp((await this.settings.store.under(`${this.settings.name} `)).map(asKept));
    if (isCutOff()) {
      // `retry` goes on when the browser says that the link is back.
      this.change({ link: 'down' });
      return;
    }
    for (let waiting = this.waiting(); waiting.length > 0; waiting = this.waiting()) {
      const batch = batchOf(waiting, { number: this.atOnce, bytes: BYTES_AT_ONCE });
      try {
        await this.acknowledge(batch, await this.settings.send(batch));
      } catch (failure) {
        if (failure instanceof Problem && (await this.goesOnAfter(failure, batch))) continue;
        if (!(failure instanceof Problem) || isPassing(failure)) this.tryLater(failure);
        return;
      }
    }
    this.atOnce = this.settings.atOnce;
  }

  private async acknowledge(batch: readonly Kept<V>[], receipt: Receipt<V>): Promise<void> {
    this.failures = 0;
    const news = batch.flatMap((sent) => {
      const now = this.state.kept.get(sent.key);
      return now ? [acknowledged(now, sent, receipt)] : [];
    });
    await this.settle(news, { savedAt: new Date(receipt.savedAt) });
  }

  private async settle(news: readonly Kept<V>[], more: Partial<QueueState<V>> = {}): Promise<void> {
    this.replace(news, { ...more, link: 'up', refusal: null });
    this.windows?.tell(news);
    await Promise.all(news.map((each) => this.put(each)));
  }

  /** @returns whether there is reason to go on with the rest. */
  private async goesOnAfter(refusal: Problem, batch: readonly Kept<V>[]): Promise<boolean> {
    if (isPassing(refusal)) return false;
    if (this.settings.drops?.(refusal)) {
      await this.drop(batch);
      return true;
    }
    if (!isOfContent(refusal)) {
      this.change({ refusal, link: 'up' });
      return false;
    }
    await this.narrow(batch, { code: refusal.code, message: refusal.fields[0]?.message ?? refusal.detail });
    return true;
  }

  /** Halves a batch that was refused for its content, until it is known which item of it is refused. */
  private async narrow(batch: readonly Kept<V>[], refusal: Refusal): Promise<void> {
    this.atOnce = batch.length > 1 ? Math.ceil(batch.length / 2) : this.settings.atOnce;
    if (batch.length === 1) await this.settle(batch.map((each) => ({ ...each, refusal })));
  }

  private async drop(batch: readonly Kept<V>[]): Promise<void> {
    const kept = new Map(this.state.kept);
    for (const { key } of batch) kept.delete(key);
    this.change({ kept, ...countsOf(kept) });
    await Promise.all(batch.map(({ key }) => this.settings.store.clear(this.place(key))));
  }

  private tryLater(failure: unknown): void {
    if (failure instanceof NoLink) this.change({ link: 'down' });
    const pauses = this.settings.pauses ?? PAUSES_WITHOUT_LINK;
    this.sendSoon(pauses[Math.min(this.failures, pauses.length - 1)] ?? 0);
    this.failures += 1;
  }

  private place(key: string): string {
    return `${this.settings.name} ${key};`;
  }

  private async put(kept: Kept<V>): Promise<void> {
    await this.settings.store.put(this.place(kept.key), kept);
    const lasting = await this.settings.store.lasting();
    if (lasting !== this.state.lasting) this.change({ lasting });
  }

  private replace(given: readonly Kept<V>[], more: Partial<QueueState<V>> = {}): void {
    const kept = new Map(this.state.kept);
    for (const each of given) kept.set(each.key, each);
    this.change({ ...more, kept, ...countsOf(kept) });
  }

  private change(part: Partial<QueueState<V>>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
