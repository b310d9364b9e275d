export { aCourseDocument } from './course-document.js';
