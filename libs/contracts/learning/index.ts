export {
  CourseStanding,
  EnrolledCourse,
  LessonProgress,
  getEnrolledCourse,
  listStandings,
  recordProgress,
} from './operations.js';
export { OfficerProgress, listProgress } from './progress.js';
