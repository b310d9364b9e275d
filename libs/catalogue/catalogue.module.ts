import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CourseVersionsRepository } from './course-versions.repository.js';
import { Courses } from './courses.service.js';
import { ListingsRepository } from './listings.repository.js';
import { Publication } from './publication.service.js';

@Module({
  imports: [AuditModule],
  providers: [CourseVersionsRepository, Courses, ListingsRepository, Publication],
  exports: [CourseVersionsRepository, Courses, Publication],
})
export class CatalogueModule {}
