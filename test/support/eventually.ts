import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer satisfies. @throws Error saying what was waited for, and the last answer. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  { within = 60_000, every = 100 } = {},
): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`${what} did not come within ${within} ms; last: ${JSON.stringify(answer)}`);
    await sleep(every);
  }
}
