import type { FieldProblem, Variables } from './problem.js';

/** What went wrong, in the terms of the caller; the HTTP edge gives each kind one status code. */
export type ErrorKind =
  | 'invalid' // 400: the input itself is wrong
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not-found' // 404: also said of what the caller may not know of
  | 'conflict' // 409: the record's state refuses it
  | 'stale' // 412: edited meanwhile, or no If-Match given
  | 'too-large' // 413
  | 'unprocessable' // 422: the same idempotency key with another body
  | 'rate-limited' // 429
  | 'unavailable'; // 503: try again later

/**
 * A failure that the caller is told about. `code` is `<library>.<what>` and is also the key of its text:
 * `exams.attempt-closed` is `errors.attempt-closed` in locales/…/exams.json, filled with `variables`.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly variables: Variables = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(code);
    this.name = new.target.name;
  }
}
