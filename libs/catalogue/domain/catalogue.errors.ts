import { DomainError } from '#kernel';

export class CourseNotFound extends DomainError {
  constructor() {
    super('not-found', 'catalogue.course-not-found');
  }
}
