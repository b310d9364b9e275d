export {
  Area,
  Border,
  Classification,
  DeliveryMode,
  OfficerFunction,
  OutcomeKind,
  Sector,
  SqfLevel,
} from './taxonomy.js';
export { Block, type BlockKind, type BlockOf } from './blocks/kinds.js';
export { CourseDocument, CourseModule, Lesson, Outcome } from './course-document.js';
export { Drawing } from '#kernel/schemas';
export { CourseCard, CourseOutline, getCourse, listCourses } from './operations.js';
