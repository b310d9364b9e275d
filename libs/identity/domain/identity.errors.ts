import { DomainError, type FieldProblem } from '#kernel';

/** From this many seconds on, a wait is told in minutes. */
const LONG_WAIT = 120;

/** Thrown alike for an unknown address, a wrong password and a person who may no longer sign in. */
export class WrongCredentials extends DomainError {
  constructor() {
    super('unauthenticated', 'identity.wrong-credentials');
  }
}

/** The password is right; the second factor is missing. */
export class CodeNeeded extends DomainError {
  constructor() {
    super('unauthenticated', 'identity.code-needed');
  }
}

/** The password is right, but the account is an alias of another account of that person. */
export class AccountMerged extends DomainError {
  constructor() {
    super('unauthenticated', 'identity.account-merged');
  }
}

/** Too many tries were wrong; the next one is looked at after `seconds`. */
export class TooManyTries extends DomainError {
  constructor(seconds: number) {
    const [code, count] =
      seconds < LONG_WAIT ? ['too-many-tries', seconds] : ['too-many-tries-for-minutes', Math.ceil(seconds / 60)];
    super('rate-limited', `identity.${code}`, { count, retryAfter: seconds });
  }
}

export class PersonNotFound extends DomainError {
  constructor() {
    super('not-found', 'identity.person-not-found');
  }
}

export class SessionNotFound extends DomainError {
  constructor() {
    super('not-found', 'identity.session-not-found');
  }
}

export class MayNotCreate extends DomainError {
  constructor() {
    super('forbidden', 'identity.may-not-create');
  }
}

export class MayNotChangePhotograph extends DomainError {
  constructor() {
    super('forbidden', 'identity.may-not-change-photograph');
  }
}

export class EmailTaken extends DomainError {
  constructor() {
    super('conflict', 'identity.email-taken', {}, [{ path: 'email', code: 'identity.email-taken' }]);
  }
}

/**
 * Told to an administrator of one state, whatever the reason: they are not to know who else has the address, nor
 * whether anybody has it.
 */
export class EmailNotUsable extends DomainError {
  constructor() {
    super('conflict', 'identity.email-not-usable', {}, [{ path: 'email', code: 'identity.email-not-usable' }]);
  }
}

/** Somebody of the same state has the number, in whatever spelling. */
export class ServiceNumberTaken extends DomainError {
  constructor() {
    const code = 'identity.service-number-taken';
    super('conflict', code, {}, [{ path: 'serviceNumber', code }]);
  }
}

export class SignInNameTaken extends DomainError {
  constructor() {
    super('conflict', 'identity.sign-in-name-taken', {}, [{ path: 'signInName', code: 'identity.sign-in-name-taken' }]);
  }
}

export class MayNotEdit extends DomainError {
  constructor() {
    super('forbidden', 'identity.may-not-edit');
  }
}

/** The record is an alias of another, which must be changed in its place. */
export class PersonMerged extends DomainError {
  constructor() {
    super('conflict', 'identity.person-merged');
  }
}

/** A person who cannot be as asked; each problem names its field and why. */
export class PersonRefused extends DomainError {
  constructor(problems: readonly [FieldProblem, ...FieldProblem[]]) {
    super('invalid', problems[0].code, problems[0].variables ?? {}, problems);
  }
}

/** @throws PersonRefused where there are any. */
export function refuseAny(problems: readonly FieldProblem[]): void {
  const [first, ...others] = problems;
  if (first) throw new PersonRefused([first, ...others]);
}
