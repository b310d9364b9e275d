export { CatalogueModule } from './catalogue.module.js';
export { Courses } from './courses.service.js';
export { Publication, type PublishedVersion } from './publication.service.js';
export { CourseVersionsRepository, type CourseVersion } from './course-versions.repository.js';
export { drawingProblems } from './domain/drawing.rules.js';
