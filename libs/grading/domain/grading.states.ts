import { DomainError } from '#kernel';

export type ScriptStatus = 'waiting' | 'disputed' | 'settled' | 'withdrawn';

/** From each status of a script, where it may go. Withdrawn: another answer of the candidate counts in its place. */
export const SCRIPT_TRANSITIONS: Readonly<Record<ScriptStatus, readonly ScriptStatus[]>> = {
  waiting: ['disputed', 'settled', 'withdrawn'],
  disputed: ['settled', 'withdrawn'],
  settled: ['withdrawn'],
  withdrawn: [],
};

/** @throws DomainError `grading.script-not-disputed` where the chief decides what is not, or no longer, in dispute. */
export function assertDisputed(status: ScriptStatus): void {
  if (status !== 'disputed') throw new DomainError('conflict', 'grading.script-not-disputed');
}
