import { Module } from '@nestjs/common';
import { GradingModule } from '../grading.module.js';
import { GradeAttempt } from './grade-attempt.processor.js';
import { ConsiderScript } from './consider-script.processor.js';
import { RepublishResults } from './republish-results.js';

@Module({ imports: [GradingModule], providers: [ConsiderScript, GradeAttempt, RepublishResults] })
export class GradingWorkerModule {}
