import { Module } from '@nestjs/common';
import { GradingModule } from '../grading.module.js';
import { GradeAttempt } from './grade-attempt.processor.js';
import { ConsiderScript } from './consider-script.processor.js';

@Module({ imports: [GradingModule], providers: [ConsiderScript, GradeAttempt] })
export class GradingWorkerModule {}
