import { Module } from '@nestjs/common';
import { EnrolledCourses } from './enrolled-courses.service.js';
import { OfficersProgressRepository } from './officers-progress.repository.js';
import { OfficersProgress } from './officers-progress.service.js';
import { ProgressRepository } from './progress.repository.js';

@Module({
  providers: [EnrolledCourses, OfficersProgress, OfficersProgressRepository, ProgressRepository],
  exports: [EnrolledCourses, OfficersProgress],
})
export class LearningModule {}
