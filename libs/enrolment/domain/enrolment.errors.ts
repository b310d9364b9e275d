import { DomainError, type FieldProblem, type Variables } from '#kernel';

export class CohortNotFound extends DomainError {
  constructor() {
    super('not-found', 'enrolment.cohort-not-found');
  }
}

export class NominationNotFound extends DomainError {
  constructor() {
    super('not-found', 'enrolment.nomination-not-found');
  }
}

/** A cohort that cannot be opened as asked; the code names why and `path` the field. */
export class CohortRefused extends DomainError {
  constructor(code: string, path: string, variables: Variables = {}) {
    const field: FieldProblem = { path, code, variables };
    super('invalid', code, variables, [field]);
  }
}

/** A nomination that cannot be made. */
export class NominationRefused extends DomainError {
  constructor(code: 'nominations-closed' | 'no-quota' | 'nominated-already') {
    super('conflict', `enrolment.${code}`);
  }
}
