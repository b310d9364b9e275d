import { NoLink, Problem } from '../api/problem.js';
import type { Shelf } from './shelf.js';
import { inTurn } from './turns.js';

/** What was given last under a key. Of two the higher sequence stands; `savedAt` is null until the centre has it. */
export interface Kept<V> {
  readonly key: string;
  readonly sequence: number;
  readonly value: V;
  readonly savedAt: string | null;
}

export interface QueueState<V> {
  readonly kept: ReadonlyMap<string, Kept<V>>;
  readonly unsent: number;
  readonly link: 'up' | 'down';
  readonly savedAt: Date | null;
  /** What the centre refused, if it did. */
  readonly refusal: Problem | null;
  /** Whether what waits outlasts the page. */
  readonly lasting: boolean;
}

export interface QueueSettings<V> {
  /** Its own on this device; windows that show the same share it. */
  readonly name: string;
  readonly shelf: Shelf<Kept<V>>;
  /** What the centre has already. */
  readonly known: readonly Kept<V>[];
  readonly atOnce: number;
  /** Answers when it was saved and, where another device gave something later, with that. */
  readonly send: (
    batch: readonly Kept<V>[],
  ) => Promise<{ readonly savedAt: string; readonly newer?: readonly Kept<V>[] }>;
  /** Refusals after which what was sent is not worth keeping. */
  readonly drops?: (refusal: Problem) => boolean;
  /** Sequences begin no lower; by default they count from 1. */
  readonly lowest?: () => number;
  /** Before what was given is sent, so that what follows at once goes with it. */
  readonly pause?: number;
  readonly pauses?: readonly number[];
}

const PAUSE_BEFORE_SENDING = 500;
const PAUSE_FOR_OTHER_WINDOW = 4_000;
const PAUSES_WITHOUT_LINK = [2_000, 5_000, 10_000, 20_000];

/**
 * What a person gives, kept on the device first, then sent in the order in which it was given. Without a link it
 * waits; a reload, or another window, finds it where it was.
 */
export class KeptQueue<V> {
  private state: QueueState<V>;
  private readonly listeners = new Set<() => void>();
  private sequence: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private channel: BroadcastChannel | null = null;

  private constructor(
    private readonly settings: QueueSettings<V>,
    kept: readonly Kept<V>[],
    lasting: boolean,
  ) {
    this.sequence = Math.max(0, ...kept.map(({ sequence }) => sequence));
    const savedAt = lastSaved(kept);
    const byKey = new Map(kept.map((each) => [each.key, each]));
    this.state = { kept: byKey, unsent: unsentOf(byKey).length, link: 'up', savedAt, refusal: null, lasting };
  }

  /** Joins what the centre has with what the device has. */
  static async open<V>(settings: QueueSettings<V>): Promise<KeptQueue<V>> {
    const joined = new Map<string, Kept<V>>();
    for (const each of [...settings.known, ...(await settings.shelf.under(`${settings.name} `))])
      if (supersedes(each, joined.get(each.key))) joined.set(each.key, each);
    return new KeptQueue(settings, [...joined.values()], await settings.shelf.lasting());
  }

  readonly read = (): QueueState<V> => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends what waits whenever that makes sense, and hears what other windows give. @returns what ends that. */
  start(): () => void {
    const events = ['online', 'focus'] as const;
    for (const event of events) window.addEventListener(event, this.retry);
    this.channel = 'BroadcastChannel' in window ? new BroadcastChannel(`kept ${this.settings.name}`) : null;
    if (this.channel) this.channel.onmessage = ({ data }) => this.hear(data as Kept<V>[]);
    this.retry();
    return () => {
      for (const event of events) window.removeEventListener(event, this.retry);
      this.channel?.close();
      this.channel = null;
      clearTimeout(this.timer);
      if (this.state.unsent > 0) void this.send().then(() => clearTimeout(this.timer));
    };
  }

  async give(key: string, value: V): Promise<void> {
    this.sequence = Math.max(this.sequence + 1, this.settings.lowest?.() ?? 1);
    const kept = { key, sequence: this.sequence, value, savedAt: null };
    this.replace([kept]);
    this.channel?.postMessage([kept]);
    await this.put(kept);
    this.sendSoon(this.settings.pause ?? PAUSE_BEFORE_SENDING);
  }

  /** Sends what waits now. @returns whether nothing waits any more. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    await this.send();
    return this.state.unsent === 0;
  }

  readonly retry = (): void => {
    this.failures = 0;
    if (this.state.unsent > 0) this.sendSoon(0);
  };

  /** What another window gave or sent. It sends by itself; this one does if nothing comes of that. */
  private hear(given: readonly Kept<V>[]): void {
    const news = given.filter((each) => supersedes(each, this.state.kept.get(each.key)));
    this.sequence = Math.max(this.sequence, ...news.map(({ sequence }) => sequence));
    this.replace(news);
    if (this.state.unsent > 0) this.sendSoon(PAUSE_FOR_OTHER_WINDOW);
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

  /** What the device knows of by now, as another queue of this name has sent it. */
  private async catchUp(): Promise<void> {
    const stored = await this.settings.shelf.under(`${this.settings.name} `);
    const news = stored.filter((each) => supersedes(each, this.state.kept.get(each.key)));
    this.replace(news, { savedAt: lastSaved([...this.state.kept.values(), ...news]) });
  }

  private async sendAll(isFirst: boolean): Promise<void> {
    if (!isFirst) await this.catchUp();
    if (isCutOff()) {
      // `retry` goes on when the browser says that the link is back.
      this.change({ link: 'down' });
      return;
    }
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) {
      try {
        const { savedAt, newer = [] } = await this.settings.send(batch);
        await this.acknowledge(batch, savedAt, newer);
      } catch (failure) {
        const goesOn = failure instanceof Problem && (await this.refused(failure, batch));
        if (goesOn) continue;
        if (!(failure instanceof Problem) || isPassing(failure)) this.tryLater(failure);
        return;
      }
    }
  }

  private nextBatch(): Kept<V>[] {
    return unsentOf(this.state.kept).slice(0, this.settings.atOnce);
  }

  private async acknowledge(batch: readonly Kept<V>[], savedAt: string, newer: readonly Kept<V>[]): Promise<void> {
    this.failures = 0;
    this.sequence = Math.max(this.sequence, ...newer.map(({ sequence }) => sequence));
    // What was changed meanwhile has a higher sequence and is still to be sent.
    const stand = batch.filter(({ key, sequence }) => this.state.kept.get(key)?.sequence === sequence);
    const sent = stand.map((each) => newer.find(({ key }) => key === each.key) ?? { ...each, savedAt });
    this.replace(sent, { link: 'up', savedAt: new Date(savedAt), refusal: null });
    this.channel?.postMessage(sent);
    await Promise.all(sent.map((each) => this.put(each)));
  }

  /** @returns whether there is reason to go on with the rest. */
  private async refused(refusal: Problem, batch: readonly Kept<V>[]): Promise<boolean> {
    if (isPassing(refusal)) return false;
    if (!this.settings.drops?.(refusal)) {
      this.change({ refusal, link: 'up' });
      return false;
    }
    const kept = new Map(this.state.kept);
    for (const { key } of batch) kept.delete(key);
    this.change({ kept, unsent: unsentOf(kept).length });
    await Promise.all(batch.map(({ key }) => this.settings.shelf.clear(this.place(key))));
    return true;
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
    await this.settings.shelf.put(this.place(kept.key), kept);
    const lasting = await this.settings.shelf.lasting();
    if (lasting !== this.state.lasting) this.change({ lasting });
  }

  private replace(given: readonly Kept<V>[], more: Partial<QueueState<V>> = {}): void {
    const kept = new Map(this.state.kept);
    for (const each of given) kept.set(each.key, each);
    this.change({ ...more, kept, unsent: unsentOf(kept).length });
  }

  private change(part: Partial<QueueState<V>>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}

/** Browsers know when there is no network at all; elsewhere there is no telling. */
const isCutOff = (): boolean => 'onLine' in navigator && !navigator.onLine;

/** Later ones stand; of the same the one that the centre has. */
const supersedes = <V>(one: Kept<V>, other: Kept<V> | undefined): boolean =>
  other === undefined ||
  one.sequence > other.sequence ||
  (one.sequence === other.sequence && one.savedAt !== null && other.savedAt === null);

const isPassing = ({ status }: Problem): boolean => status >= 500 || status === 429;

const unsentOf = <V>(kept: ReadonlyMap<string, Kept<V>>): Kept<V>[] =>
  [...kept.values()].filter(({ savedAt }) => savedAt === null).sort((one, other) => one.sequence - other.sequence);

function lastSaved(kept: readonly Kept<unknown>[]): Date | null {
  const saved = kept.flatMap(({ savedAt }) => (savedAt === null ? [] : [Date.parse(savedAt)]));
  return saved.length > 0 ? new Date(Math.max(...saved)) : null;
}
