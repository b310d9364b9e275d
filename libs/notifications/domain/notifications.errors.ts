import { DomainError } from '#kernel';

export class NoticeNotFound extends DomainError {
  constructor() {
    super('not-found', 'notifications.notice-not-found');
  }
}

export class MailNotFound extends DomainError {
  constructor() {
    super('not-found', 'notifications.mail-not-found');
  }
}

/** The mail still goes by itself; sending it again would reach its person twice. */
export class MailStillWaiting extends DomainError {
  constructor() {
    super('conflict', 'notifications.mail-still-waiting');
  }
}

export class AddressNotFound extends DomainError {
  constructor() {
    super('conflict', 'notifications.address-not-found');
  }
}

export class TokenNotFound extends DomainError {
  constructor() {
    super('not-found', 'notifications.token-not-found');
  }
}
