import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { Competencies } from './competencies/competencies.service.js';
import { CurriculumRepository } from './competencies/curriculum.repository.js';
import { Outcomes } from './competencies/outcomes.service.js';
import { CourseVersionsRepository } from './course-versions.repository.js';
import { Competency } from './domain/competency.entity.js';
import { CourseVersion } from './domain/course-version.entity.js';
import { Outcome } from './domain/outcome.entity.js';
import { Courses } from './courses.service.js';
import { ListingsRepository } from './listings.repository.js';
import { Publication } from './publication.service.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([Competency, CourseVersion, Outcome])],
  providers: [
    Competencies,
    CourseVersionsRepository,
    Courses,
    CurriculumRepository,
    ListingsRepository,
    Outcomes,
    Publication,
  ],
  exports: [Competencies, CourseVersionsRepository, Courses, CurriculumRepository, Outcomes, Publication],
})
export class CatalogueModule {}
