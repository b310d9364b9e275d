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

/** The answer in this script was replaced by another answer of the candidate. */
export class ScriptWithdrawn extends DomainError {
  constructor() {
    super('conflict', 'grading.script-withdrawn');
  }
}

/** Another window has saved a draft after the one that this draft was based on; the marker chooses between the two. */
export class DraftOutdated extends DomainError {
  constructor() {
    super('conflict', 'grading.draft-outdated');
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

/** Late answers were admitted since the result was computed; it waits to be graded again. */
export class ResultReopened extends DomainError {
  constructor() {
    super('conflict', 'grading.result-reopened');
  }
}

export class SittingNotFound extends DomainError {
  constructor() {
    super('not-found', 'grading.sitting-not-found');
  }
}

/** Somebody can still answer the questions of the result, or will in a sitting to come. */
export class ExplanationsClosed extends DomainError {
  constructor() {
    super('conflict', 'grading.explanations-closed');
  }
}
