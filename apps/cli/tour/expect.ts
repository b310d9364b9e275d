import { isDeepStrictEqual } from 'node:util';
import { TourFailure } from './centre-client.js';

/** @throws TourFailure saying what was met and what was expected. */
export function expectEqual<T>(what: string, met: T, expected: T): void {
  if (isDeepStrictEqual(met, expected)) return;
  throw new TourFailure(`${what}: expected ${JSON.stringify(expected)}, met ${JSON.stringify(met)}`);
}

export function expectThat(what: string, holds: boolean): asserts holds {
  if (!holds) throw new TourFailure(`${what}: does not hold`);
}

/** The value, or a failure naming what is missing. */
export function found<T>(what: string, value: T | null | undefined): T {
  if (value === null || value === undefined) throw new TourFailure(`${what}: missing`);
  return value;
}

/** Asks again until an answer comes. @throws TourFailure with `otherwise` when the time is up. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined>,
  otherwise: string,
  seconds = 30,
): Promise<T> {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new TourFailure(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
