export { QueueApiModule } from './queue-api.module.js';
