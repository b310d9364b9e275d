export { GradingWorkerModule } from './grading-worker.module.js';
