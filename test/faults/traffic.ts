import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refused } from '../support/session.js';

/** What is under way between candidates and the centre. */
export class Traffic {
  /** Requests sent and not answered yet. */
  inFlight = 0;
  /** Saves that were acknowledged. */
  acknowledged = 0;
  /** Saves that got no answer, or a refusal for the moment. */
  failed = 0;
  /** How often candidates saw what instead of being served. */
  readonly seen = new Map<string, number>();

  async carry<T>(request: () => Promise<T>): Promise<T> {
    this.inFlight += 1;
    try {
      return await request();
    } finally {
      this.inFlight -= 1;
    }
  }

  /** A try that did not succeed. */
  refused(failure: unknown): void {
    const seen = inWords(failure);
    this.seen.set(seen, (this.seen.get(seen) ?? 0) + 1);
  }

  /** Resolves when so many requests are under way at once, all sent in an earlier turn of the event loop. */
  async isBusy(requests: number, within = 10_000): Promise<void> {
    const until = Date.now() + within;
    while (this.inFlight < requests) {
      if (Date.now() > until) throw new Error(`There were never ${requests} requests in flight`);
      await nextTurn();
    }
    await nextTurn();
  }
}

function inWords(failure: unknown): string {
  if (failure instanceof Refused) {
    const { status, code, retryAfter } = failure;
    return `${status} ${code}, ${retryAfter === null ? 'no word when to try again' : 'with Retry-After'}`;
  }
  return (failure as Error).name === 'TimeoutError' ? 'no answer in time' : 'no connection';
}
