import { Module } from '@nestjs/common';
import { EnrolledCourses } from './enrolled-courses.service.js';
import { ProgressRepository } from './progress.repository.js';

@Module({
  providers: [EnrolledCourses, ProgressRepository],
  exports: [EnrolledCourses],
})
export class LearningModule {}
