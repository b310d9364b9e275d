import { DomainError } from '#kernel';

export class ScriptNotFound extends DomainError {
  constructor() {
    super('not-found', 'grading.script-not-found');
  }
}

/** The lease ran out and another marker has the script; the draft is kept. */
export class ClaimExpired extends DomainError {
  constructor() {
    super('conflict', 'grading.claim-expired');
  }
}

export class MarkSealed extends DomainError {
  constructor() {
    super('conflict', 'grading.mark-sealed');
  }
}

export class ResultNotFound extends DomainError {
  constructor() {
    super('not-found', 'grading.result-not-found');
  }
}

export class ResultSuperseded extends DomainError {
  constructor() {
    super('conflict', 'grading.result-superseded');
  }
}
