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
export { Block, CourseDocument, CourseModule, Drawing, Lesson, Outcome } from './course-document.js';
export { CourseCard, CourseOutline, getCourse, listCourses } from './operations.js';
