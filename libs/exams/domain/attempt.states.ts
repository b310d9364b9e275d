import { AttemptStatus } from '#contracts/exams';
import { DomainError } from '#kernel';

/** The transitions of an attempt from each status. Admitted late answers send a scored attempt back to grading. */
const ATTEMPT_TRANSITIONS: Readonly<Record<AttemptStatus, readonly AttemptStatus[]>> = {
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

/** The statuses from which an attempt may get this one. */
export const statusesBefore = (to: AttemptStatus): AttemptStatus[] =>
  AttemptStatus.options.filter((from) => ATTEMPT_TRANSITIONS[from].includes(to));
