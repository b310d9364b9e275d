import { Module } from '@nestjs/common';
import { LearningModule } from '../learning.module.js';
import { EnrolledCoursesController } from './enrolled-courses.controller.js';

@Module({ imports: [LearningModule], controllers: [EnrolledCoursesController] })
export class LearningApiModule {}
