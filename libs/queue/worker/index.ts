export { WorkerQueueModule } from './worker-queue.module.js';
