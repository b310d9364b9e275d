import { AttemptStatus } from '#contracts/exams';
import { DomainError } from '#kernel';

/** From each status of an attempt, where it may go. An admission of late answers has a scored one graded again. */
export const ATTEMPT_TRANSITIONS: Readonly<Record<AttemptStatus, readonly AttemptStatus[]>> = {
  open: ['submitted'],
  submitted: ['scored'],
  scored: ['submitted', 'released'],
  released: [],
};

/** @throws DomainError `exams.attempt-transition-refused` */
export function assertAttemptMay(from: AttemptStatus, to: AttemptStatus): void {
  if (ATTEMPT_TRANSITIONS[from].includes(to)) return;
  throw new DomainError('conflict', 'exams.attempt-transition-refused', { from, to });
}

/** From which statuses an attempt may go to this one. */
export const statusesBefore = (to: AttemptStatus): AttemptStatus[] =>
  AttemptStatus.options.filter((from) => ATTEMPT_TRANSITIONS[from].includes(to));
