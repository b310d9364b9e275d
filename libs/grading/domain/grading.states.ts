import { DomainError } from '#kernel';

export type ScriptStatus = 'waiting' | 'disputed' | 'settled' | 'withdrawn';

/** The transitions of a script from each status. Withdrawn: its answer was replaced by another one of the candidate. */
export const SCRIPT_TRANSITIONS: Readonly<Record<ScriptStatus, readonly ScriptStatus[]>> = {
  waiting: ['disputed', 'settled', 'withdrawn'],
  disputed: ['settled', 'withdrawn'],
  settled: ['withdrawn'],
  withdrawn: [],
};

/** @throws DomainError `grading.script-not-disputed` where the chief decides a script that is not in dispute. */
export function assertDisputed(status: ScriptStatus): void {
  if (status !== 'disputed') throw new DomainError('conflict', 'grading.script-not-disputed');
}
