import { Global, Module } from '@nestjs/common';
import { JobsRepository } from './jobs.repository.js';
import { Outbox } from './outbox.js';
import { QueueDepth } from './queue-depth.js';
import { WorkerHeartbeats } from './worker-heartbeats.js';

/** Global: adds jobs and tells of them, without Redis. Doing them is the worker's. */
@Global()
@Module({
  providers: [Outbox, JobsRepository, WorkerHeartbeats, QueueDepth],
  exports: [Outbox, JobsRepository, WorkerHeartbeats],
})
export class QueueModule {}
