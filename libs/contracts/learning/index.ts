export { EnrolledCourse, LessonProgress, getEnrolledCourse, recordProgress } from './operations.js';
