import { Global, Module } from '@nestjs/common';
import { Events } from './events.js';
import { JobsRepository } from './jobs.repository.js';
import { Outbox } from './outbox.js';
import { QueueDepth } from './queue-depth.js';
import { WorkerHeartbeats } from './worker-heartbeats.js';

/** Global module: adds jobs, publishes events and counts both, without Redis. The worker does the jobs. */
@Global()
@Module({
  providers: [Events, Outbox, JobsRepository, WorkerHeartbeats, QueueDepth],
  exports: [Events, Outbox, JobsRepository, WorkerHeartbeats],
})
export class QueueModule {}
