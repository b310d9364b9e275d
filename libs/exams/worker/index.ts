export { ExamsWorkerModule } from './exams-worker.module.js';
