import type { Query, QueryClient } from '@tanstack/react-query';

/** Fields of an answer after whose time the centre may answer otherwise. */
const CHANGES_AT: ReadonlySet<string> = new Set([
  'opensAt',
  'closesAt',
  'deadlineAt',
  'lateUntil',
  'nominationsCloseAt',
  'validUntil',
  'explainedFrom',
]);

/** Both clocks may differ by a second; an answer of that moment is not trusted to be the newer one. */
const SLACK = 2_000;
/** So that a hall full of officers who wait for one opening does not ask in the same instant. */
const SPREAD = 4_000;
const AGAIN = 30_000;
/** Timers hold 24.8 days at most, and stand still while a device sleeps. */
const LONGEST = 3_600_000;

const DAY = 24 * 3_600_000;
const HANDED_IN = 20_000;

export interface Surroundings {
  /** The time at the centre. */
  readonly now: () => number;
  /** @returns what calls it off. */
  readonly later: (milliseconds: number, act: () => void) => () => void;
  /** From 0 to 1. */
  readonly share: number;
}

interface Answered {
  /** Times of the answer that were to come when it was given, the first first. */
  readonly ahead: readonly number[];
  /** After an attempt that may fail: no other one before this. */
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

  /** @returns what ends it. */
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

  /** After a sleep, or when the link is back: nothing waits for its pause. */
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

/** What a screen keeps until it asks itself, as a paper in hand, is left alone. */
const growsOld = ({ options }: Query): boolean => (options as { staleTime?: unknown }).staleTime !== Infinity;

function timesIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (typeof part !== 'string') return timesIn(part);
    return CHANGES_AT.has(name) ? timesOf(name, part) : [];
  });
}

/** A day ends with it. What is left open after its last time is handed in by a task that runs four times a minute. */
function timesOf(name: string, written: string): number[] {
  const time = Date.parse(written);
  if (Number.isNaN(time)) return [];
  if (written.length === 'YYYY-MM-DD'.length) return [time + DAY];
  return name === 'lateUntil' || name === 'explainedFrom' ? [time, time + HANDED_IN] : [time];
}
