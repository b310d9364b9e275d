import { DomainError, type Variables } from '#kernel';

/** Thrown for a file that is not there, and for one that the caller may not know of. */
export class FileNotFound extends DomainError {
  constructor() {
    super('not-found', 'storage.file-not-found');
  }
}

export class UploadNotFound extends DomainError {
  constructor() {
    super('not-found', 'storage.upload-not-found');
  }
}

/** There is no such record, or the caller may not add files to it. */
export class OwnerNotFound extends DomainError {
  constructor() {
    super('not-found', 'storage.owner-not-found');
  }
}

/** More uploads are open than one person has use for. */
export class TooManyUploads extends DomainError {
  constructor(count: number) {
    super('rate-limited', 'storage.too-many-uploads', { count, retryAfter: 60 });
  }
}

const MEGABYTE = 1_000_000;

export class FileTooLarge extends DomainError {
  constructor(limit: number) {
    const code = 'storage.file-too-large';
    const variables = { megabytes: limit / MEGABYTE };
    super('too-large', code, variables, [{ path: 'file', code, variables }]);
  }
}

type Refusal = 'file-empty' | 'type-not-accepted' | 'extension-wrong' | 'picture-unreadable' | 'picture-too-large';

/** A file is refused for its content. */
export class FileRefused extends DomainError {
  constructor(reason: Refusal, variables: Variables = {}) {
    const code = `storage.${reason}`;
    super('invalid', code, variables, [{ path: 'file', code, variables }]);
  }
}
