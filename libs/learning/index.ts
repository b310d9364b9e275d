export { EnrolledCourses } from './enrolled-courses.service.js';
export { LearningModule } from './learning.module.js';
