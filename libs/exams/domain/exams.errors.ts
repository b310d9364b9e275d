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

/** The sitting is not open yet, or closed, so no attempt can be started. */
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

/** Answers came after the submission; `fields` say for each answer what the centre keeps. */
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

/** An input with one invalid field, whose code is also the code of the error. */
export const invalidField = (code: string, path: string): ExamInputInvalid =>
  new ExamInputInvalid(code, [{ path, code }]);
