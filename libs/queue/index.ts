export { Every, type ScheduledTask } from './every.decorator.js';
export {
  defineJob,
  type AfterCommit,
  type JobContext,
  type JobDefinition,
  type JobHandler,
  type JobPayload,
} from './job-definition.js';
export { Outbox, type OutboxOptions } from './outbox.js';
export { Processes } from './processes.decorator.js';
export { QueueModule } from './queue.module.js';
export { WorkerHeartbeats } from './worker-heartbeats.js';
