export { aCourseDocument } from './course-document.js';
export { aCourse, type BuiltCourse } from './course.builder.js';
