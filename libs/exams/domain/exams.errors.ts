import { DomainError, type FieldProblem } from '#kernel';

export class AttemptUnknown extends DomainError {
  constructor() {
    super('not-found', 'exams.attempt-unknown');
  }
}

export class SittingUnknown extends DomainError {
  constructor() {
    super('not-found', 'exams.sitting-unknown');
  }
}

export class ExamUnknown extends DomainError {
  constructor() {
    super('not-found', 'exams.exam-unknown');
  }
}

/** The moment is not one at which the sitting takes a start. */
export class SittingShut extends DomainError {
  constructor(why: 'not-open' | 'closed') {
    super('conflict', `exams.sitting-${why}`);
  }
}

export class AttemptFinished extends DomainError {
  constructor() {
    super('conflict', 'exams.attempt-finished');
  }
}

/** Answers came after the submission; `fields` say of each what the centre keeps. */
export class AttemptClosed extends DomainError {
  constructor(fields: readonly FieldProblem[]) {
    super('conflict', 'exams.attempt-closed', {}, fields);
  }
}

export class AttemptOpen extends DomainError {
  constructor() {
    super('conflict', 'exams.attempt-open');
  }
}

export class ResultReleased extends DomainError {
  constructor() {
    super('conflict', 'exams.result-released');
  }
}

/** Input that breaks a rule; the code says which kind, `fields` where. */
export class ExamInputInvalid extends DomainError {
  constructor(code: string, fields: readonly FieldProblem[]) {
    super('invalid', code, {}, fields);
  }
}

/** One field that breaks a rule, the rule also being the code of the whole. */
export const invalidField = (code: string, path: string): ExamInputInvalid =>
  new ExamInputInvalid(code, [{ path, code }]);
