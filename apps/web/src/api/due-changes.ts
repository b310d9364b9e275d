import type { Query, QueryClient } from '@tanstack/react-query';

/** Fields of an answer that hold a time after which the centre may answer differently. */
const CHANGES_AT: ReadonlySet<string> = new Set([
  'opensAt',
  'closesAt',
  'deadlineAt',
  'lateUntil',
  'nominationsCloseAt',
  'validUntil',
  'explainedFrom',
]);

/** The two clocks may differ by a second, so an answer of that very moment may still be the old one. */
const SLACK = 2_000;
/** Requests are spread, so that a hall full of officers who wait for one opening does not ask in the same instant. */
const SPREAD = 4_000;
const AGAIN = 30_000;
/** Timers can run for 24.8 days at most, and they stop while a device sleeps. */
const LONGEST = 3_600_000;

const DAY = 24 * 3_600_000;
const HANDED_IN = 20_000;

export interface Surroundings {
  /** The time at the centre. */
  readonly now: () => number;
  /** @returns a function that cancels it. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
  /** A number from 0 to 1. */
  readonly share: number;
}

interface Answered {
  /** Times in the answer that were still ahead when it was given, the earliest first. */
  readonly ahead: readonly number[];
  /** There is no other attempt before this time, as the last one may fail. */
  notBefore: number;
}

/** Asks again for what is on the screen when a time in it has come: openings, closings, deadlines and ends. */
export class DueChanges {
  private readonly answered = new Map<string, Answered>();
  private callOff: () => void = () => undefined;

  constructor(
    private readonly client: QueryClient,
    private readonly around: Surroundings,
  ) {}

  /** @returns a function that ends it. */
  watch(): () => void {
    const cache = this.client.getQueryCache();
    const end = cache.subscribe((event) => {
      const query = event.query as Query;
      if (event.type === 'updated' && event.action.type === 'success') this.hear(query);
      else if (event.type === 'removed') this.answered.delete(query.queryHash);
      else if (event.type !== 'observerAdded') return;
      this.plan();
    });
    return () => {
      end();
      this.callOff();
    };
  }

  /** Drops all pauses, after a sleep or when the link is back. */
  wake(): void {
    for (const answered of this.answered.values()) answered.notBefore = 0;
    this.look();
  }

  private hear(query: Query): void {
    const since = this.around.now() - SLACK;
    const ahead = [...new Set(timesIn(query.state.data))].filter((time) => time > since).sort((a, b) => a - b);
    if (ahead.length === 0) this.answered.delete(query.queryHash);
    else this.answered.set(query.queryHash, { ahead, notBefore: 0 });
  }

  private look(): void {
    const now = this.around.now();
    for (const { query, answered, due } of this.waiting()) {
      if (due > now) continue;
      answered.notBefore = now + AGAIN;
      void this.client.refetchQueries({ queryKey: query.queryKey, exact: true });
    }
    this.plan();
  }

  private plan(): void {
    this.callOff();
    const next = Math.min(...this.waiting().map(({ due }) => due));
    if (next === Infinity) return;
    this.callOff = this.around.later(Math.min(Math.max(next - this.around.now(), 0), LONGEST), () => this.look());
  }

  private waiting() {
    const queries = this.client.getQueryCache().findAll({ type: 'active' });
    return queries.filter(growsOld).flatMap((query) => {
      const answered = this.answered.get(query.queryHash);
      const first = answered?.ahead[0];
      if (!answered || first === undefined) return [];
      const due = Math.max(first + SLACK + this.around.share * SPREAD, answered.notBefore);
      return [{ query, answered, due }];
    });
  }
}

/** Leaves out what a screen keeps until it asks again by itself, such as a paper in hand. */
const growsOld = ({ options }: Query): boolean => (options as { staleTime?: unknown }).staleTime !== Infinity;

function timesIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part !== 'string') return timesIn(part);
    return CHANGES_AT.has(name) ? timesOf(name, part) : [];
  });
}

/** A day counts until it ends. A task that runs four times a minute hands in what is open after its last time. */
function timesOf(name: string, written: string): number[] {
  const time = Date.parse(written);
  if (Number.isNaN(time)) return [];
  if (written.length === 'YYYY-MM-DD'.length) return [time + DAY];
  return name === 'lateUntil' || name === 'explainedFrom' ? [time, time + HANDED_IN] : [time];
}
