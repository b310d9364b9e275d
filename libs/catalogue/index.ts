export { CatalogueModule } from './catalogue.module.js';
export { Courses } from './courses.service.js';
export { Publication, type PublishedVersion } from './publication.service.js';
export { CourseVersionsRepository } from './course-versions.repository.js';
export type { CourseVersion } from './domain/course-version.entity.js';
export { drawingProblems } from './domain/drawing.rules.js';
export { CurriculumRepository, type CompetencyEntry, type OutcomeEntry } from './competencies/curriculum.repository.js';
