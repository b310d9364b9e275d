export {
  CourseStanding,
  EnrolledCourse,
  LessonProgress,
  getEnrolledCourse,
  listStandings,
  recordProgress,
} from './operations.js';
