import { DomainError } from '#kernel';

export class CompetencyNotFound extends DomainError {
  constructor() {
    super('not-found', 'catalogue.competency-not-found');
  }
}

export class OutcomeNotFound extends DomainError {
  constructor() {
    super('not-found', 'catalogue.outcome-not-found');
  }
}

/** The competency is retired, so it stays as it is. */
export class CompetencyRetired extends DomainError {
  constructor() {
    super('conflict', 'catalogue.competency-retired');
  }
}

/** The outcome is retired, by itself or with its competency, so it stays as it is. */
export class OutcomeRetired extends DomainError {
  constructor() {
    super('conflict', 'catalogue.outcome-retired');
  }
}

export class CompetencyInUse extends DomainError {
  constructor() {
    super('conflict', 'catalogue.competency-in-use');
  }
}

export class OutcomeInUse extends DomainError {
  constructor() {
    super('conflict', 'catalogue.outcome-in-use');
  }
}

/** Another competency or outcome has this code, with or without its dashes. */
export class CodeTaken extends DomainError {
  constructor(code: string) {
    const variables = { code };
    super('invalid', 'catalogue.code-taken', variables, [{ path: 'code', code: 'catalogue.code-taken', variables }]);
  }
}
