export { eventOf, Events, type NewEvent } from './events.js';
export { Every, type ScheduledTask } from './every.decorator.js';
export {
  defineJob,
  type AfterCommit,
  type JobContext,
  type JobDefinition,
  type JobHandler,
  type JobPayload,
} from './job-definition.js';
export { Listens, type EventContext, type EventListener, type ListenerSettings } from './listens.decorator.js';
export { newestWins } from './newest-wins.js';
export { Outbox, type OutboxOptions } from './outbox.js';
export { Processes } from './processes.decorator.js';
export { QueueModule } from './queue.module.js';
export { RepublishedRows } from './republished-rows.js';
export { Republishes, type Republished, type Republisher } from './republishes.decorator.js';
export { WorkerHeartbeats } from './worker-heartbeats.js';
