import { currentState } from '../request/request-state.js';

const YEAR = 31_536_000;

/**
 * Lets any cache keep the answer for so many seconds, or for ever where it can never change. For answers that are the same
 * for all readers in all languages. Call it once the answer is known, so that no failure is cached.
 */
export function letKeep(seconds: number | 'for ever'): void {
  const { reply } = currentState();
  reply.header(
    'cache-control',
    seconds === 'for ever' ? `public, max-age=${YEAR}, immutable` : `public, max-age=${seconds}`,
  );
}
