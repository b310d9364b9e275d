import { setImmediate as nextTurn } from 'node:timers/promises';

/** What is under way between a crowd and the centre. */
export class Traffic {
  /** Requests sent and not answered yet. */
  inFlight = 0;
  /** Saves that were acknowledged. */
  acknowledged = 0;
  /** Saves that got no answer, or the answer that it does not go now. */
  failed = 0;

  async carry<T>(request: () => Promise<T>): Promise<T> {
    this.inFlight += 1;
    try {
      return await request();
    } finally {
      this.inFlight -= 1;
    }
  }

  /** When so many are under way at once that were sent in an earlier turn of the event loop, so are on their way. */
  async isBusy(requests: number, within = 10_000): Promise<void> {
    const until = Date.now() + within;
    while (this.inFlight < requests) {
      if (Date.now() > until) throw new Error(`There were never ${requests} requests in flight`);
      await nextTurn();
    }
    await nextTurn();
  }
}
