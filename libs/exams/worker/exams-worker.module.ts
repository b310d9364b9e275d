import { Module } from '@nestjs/common';
import { ExamsModule } from '../exams.module.js';
import { CloseExpiredAttempts } from './close-expired-attempts.task.js';

@Module({ imports: [ExamsModule], providers: [CloseExpiredAttempts] })
export class ExamsWorkerModule {}
