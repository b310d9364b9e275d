import { DomainError, type FieldProblem } from '#kernel';

export class CourseNotFound extends DomainError {
  constructor() {
    super('not-found', 'catalogue.course-not-found');
  }
}

/** A document that breaks a rule of courses; `fields` say where. */
export class CourseInvalid extends DomainError {
  constructor(fields: readonly FieldProblem[]) {
    super('invalid', 'catalogue.course-invalid', {}, fields);
  }
}
