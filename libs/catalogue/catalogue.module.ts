import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CourseVersions } from './course-versions.repository.js';
import { Courses } from './courses.service.js';
import { Listings } from './listings.repository.js';
import { Publication } from './publication.service.js';

@Module({
  imports: [AuditModule],
  providers: [CourseVersions, Courses, Listings, Publication],
  exports: [CourseVersions, Courses, Publication],
})
export class CatalogueModule {}
