import { DomainError, type Variables } from '#kernel';

type Part = 'state' | 'agency' | 'post' | 'rank';

/** The part is not there, or belongs to a state whose structure the reader does not see. */
export class PartNotFound extends DomainError {
  constructor(part: Part) {
    super('not-found', NOT_FOUND[part]);
  }
}

const NOT_FOUND: Record<Part, string> = {
  state: 'identity.state-not-found',
  agency: 'identity.agency-not-found',
  post: 'identity.post-not-found',
  rank: 'identity.rank-not-found',
};

/** The part is closed, and stays as it is. */
export class PartClosed extends DomainError {
  constructor(part: Part) {
    super('conflict', CLOSED[part]);
  }
}

const CLOSED: Record<Part, string> = {
  state: 'identity.state-is-closed',
  agency: 'identity.agency-closed',
  post: 'identity.post-closed',
  rank: 'identity.rank-closed',
};

/** There are `count` people or posts in what is to be closed. */
export class StillInUse extends DomainError {
  constructor(
    code:
      | 'identity.agency-has-people'
      | 'identity.agency-has-posts'
      | 'identity.post-has-people'
      | 'identity.post-has-posts',
    count: number,
  ) {
    super('conflict', code, { count });
  }
}

/** The state is not the one whose structure the caller keeps. */
export class StructureOfAnotherState extends DomainError {
  constructor() {
    super('forbidden', 'identity.structure-of-another-state');
  }
}

/** A part of a state's structure cannot be as given; the code says why and `path` names the field. */
export class StructureRefused extends DomainError {
  constructor(code: string, path: string, variables: Variables = {}) {
    super('invalid', code, variables, [{ path, code, variables }]);
  }
}
