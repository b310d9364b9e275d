import { DomainError } from '#kernel';

/** From so many seconds on a wait is told in minutes. */
const LONG_WAIT = 120;

/** Said of an unknown address, a wrong password and a person who may no longer sign in alike. */
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

/** Too many were wrong; `seconds` until the next one is looked at. */
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

export class EmailTaken extends DomainError {
  constructor() {
    super('conflict', 'identity.email-taken', {}, [{ path: 'email', code: 'identity.email-taken' }]);
  }
}

/** A person who cannot be entered as asked; the code names why and `path` the field. */
export class PersonRefused extends DomainError {
  constructor(
    reason: 'state-unknown' | 'place-of-another-state' | 'role-of-the-centre' | 'role-of-a-state' | 'roles-apart',
    path: string,
  ) {
    super('invalid', `identity.${reason}`, {}, [{ path, code: `identity.${reason}` }]);
  }
}
