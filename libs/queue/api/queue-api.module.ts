import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { QueueModule } from '../queue.module.js';
import { JobsController } from './jobs.controller.js';
import { Jobs } from './jobs.service.js';
import { WorkerReadiness } from './worker-readiness.js';

@Module({
  imports: [QueueModule, AuditModule],
  controllers: [JobsController],
  providers: [Jobs, WorkerReadiness],
})
export class QueueApiModule {}
