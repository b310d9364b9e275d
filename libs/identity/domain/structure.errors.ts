import { DomainError, type Variables } from '#kernel';

export class RankNotFound extends DomainError {
  constructor() {
    super('not-found', 'identity.rank-not-found');
  }
}

export class RankClosed extends DomainError {
  constructor() {
    super('conflict', 'identity.rank-closed');
  }
}

/** The state is another than the one whose structure the caller keeps. */
export class StructureOfAnotherState extends DomainError {
  constructor() {
    super('forbidden', 'identity.structure-of-another-state');
  }
}

/** What was given for a part of a state's structure cannot be; the code names why and `path` the field. */
export class StructureRefused extends DomainError {
  constructor(code: string, path: string, variables: Variables = {}) {
    super('invalid', code, variables, [{ path, code, variables }]);
  }
}
