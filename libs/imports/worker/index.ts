export { ImportsWorkerModule } from './imports-worker.module.js';
