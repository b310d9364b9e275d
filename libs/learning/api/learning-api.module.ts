import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { EnrolledCoursesController } from './enrolled-courses.controller.js';
import { OfficersProgressController } from './officers-progress.controller.js';

@Module({ imports: [LearningModule], controllers: [EnrolledCoursesController, OfficersProgressController] })
export class LearningApiModule {}
