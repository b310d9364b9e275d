import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '#contracts';

/**
 * Checks that `answer` is what `operation` promises, without any further field: what a caller may see is decided by the
 * fields that are written down.
 * @throws Error naming what differs; never text of the answer.
 */
export function checkAnswer(operation: Operation, answer: unknown): void {
  if (!operation.response) {
    if (answer === undefined || operation.produces !== undefined) return;
    throw new Error(`${operation.id} answers, though it promises no answer`);
  }
  const sent = asSent(answer);
  const result = operation.response.safeParse(sent);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`);
    throw new Error(`${operation.id} answers other than it promises: ${faults.join('; ')}`);
  }
  if (!isDeepStrictEqual(asSent(result.data), sent)) {
    throw new Error(`${operation.id} answers more than it promises, or its schema changes what it checks`);
  }
}

/** JSON is what the reader gets. */
const asSent = (answer: unknown): unknown =>
  answer === undefined ? undefined : (JSON.parse(JSON.stringify(answer)) as unknown);
