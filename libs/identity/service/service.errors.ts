import { DomainError, type FieldProblem } from '#kernel';

export class StatusSame extends DomainError {
  constructor() {
    super('conflict', 'identity.status-same');
  }
}

export class TransferNotFound extends DomainError {
  constructor() {
    super('not-found', 'identity.transfer-not-found');
  }
}

export class TransferDecided extends DomainError {
  constructor() {
    super('conflict', 'identity.transfer-decided');
  }
}

export class TransferAsked extends DomainError {
  constructor() {
    super('conflict', 'identity.transfer-asked');
  }
}

/** What is wrong with the day from which a change counts: it is in the future, or before the day of the last change. */
export function dayProblems(fromDay: string, lastDay: string | null, today: string): FieldProblem[] {
  if (fromDay > today) return [{ path: 'fromDay', code: 'identity.day-to-come' }];
  if (lastDay === null || fromDay >= lastDay) return [];
  return [{ path: 'fromDay', code: 'identity.day-out-of-order', variables: { day: lastDay } }];
}
