import { DomainError } from '#kernel';

export class MergeNotFound extends DomainError {
  constructor() {
    super('not-found', 'identity.merge-not-found');
  }
}

type Refusal = 'with-oneself' | 'across-states' | 'into-alias' | 'of-survivor' | 'in-transfer';

/** Two records that cannot be merged as asked. */
export class MergeRefused extends DomainError {
  constructor(why: Refusal) {
    super('conflict', `identity.merge-${why}`);
  }
}
