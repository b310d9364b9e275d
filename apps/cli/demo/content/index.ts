export { demoCompetencies } from './competencies/index.js';
export { documentFraudTrainers, furtherCourses } from './further/index.js';
export { travelDocumentExamination } from './travel-documents/course.js';
export { travelDocumentItems } from './travel-documents/items/index.js';
