import type { NominationStatus } from '#contracts/enrolment';
import { DomainError } from '#kernel';

/** The statuses that a nomination may take next, by its present one. */
export const NOMINATION_TRANSITIONS: Readonly<Record<NominationStatus, readonly NominationStatus[]>> = {
  nominated: ['seated', 'reserve', 'declined', 'withdrawn'],
  reserve: ['seated', 'declined', 'withdrawn'],
  seated: [],
  declined: [],
  withdrawn: [],
};

/** @throws DomainError `enrolment.nomination-transition-refused` */
export function assertNominationMay(from: NominationStatus, to: NominationStatus): void {
  if (NOMINATION_TRANSITIONS[from].includes(to)) return;
  throw new DomainError('conflict', 'enrolment.nomination-transition-refused', { from, to });
}
