import { DomainError } from '#kernel';

export class EnrolmentNotFound extends DomainError {
  constructor() {
    super('not-found', 'learning.enrolment-not-found');
  }
}

export class LessonNotFound extends DomainError {
  constructor() {
    super('not-found', 'learning.lesson-not-found');
  }
}

export class EnrolmentOver extends DomainError {
  constructor() {
    super('conflict', 'learning.enrolment-over');
  }
}
