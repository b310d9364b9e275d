import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { DatabaseModule } from '#database';
import { CourseVersionsRepository } from './course-versions.repository.js';
import { CourseVersion } from './domain/course-version.entity.js';
import { Courses } from './courses.service.js';
import { ListingsRepository } from './listings.repository.js';
import { Publication } from './publication.service.js';

@Module({
  imports: [AuditModule, DatabaseModule.forFeature([CourseVersion])],
  providers: [CourseVersionsRepository, Courses, ListingsRepository, Publication],
  exports: [CourseVersionsRepository, Courses, Publication],
})
export class CatalogueModule {}
