import { DomainError } from '#kernel';

/** A waiting script is settled or disputed, a disputed one settled; each of them may be withdrawn, for a new one. */
export type ScriptStatus = 'waiting' | 'disputed' | 'settled' | 'withdrawn';

/** @throws DomainError `grading.script-not-disputed` where the chief decides a script that is not in dispute. */
export function assertDisputed(status: ScriptStatus): void {
  if (status !== 'disputed') throw new DomainError('conflict', 'grading.script-not-disputed');
}
