import type { CohortStatus } from '#contracts/enrolment';
import { DomainError } from '#kernel';

/** The statuses that a cohort may take next, by its present one. */
export const COHORT_TRANSITIONS: Readonly<Record<CohortStatus, readonly CohortStatus[]>> = {
  nominating: ['running', 'cancelled'],
  running: ['finished', 'cancelled'],
  finished: [],
  cancelled: [],
};

/** @throws DomainError `enrolment.cohort-transition-refused` */
export function assertCohortMay(from: CohortStatus, to: CohortStatus): void {
  if (COHORT_TRANSITIONS[from].includes(to)) return;
  throw new DomainError('conflict', 'enrolment.cohort-transition-refused', { from, to });
}
