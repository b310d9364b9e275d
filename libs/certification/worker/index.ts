export { CertificationWorkerModule } from './certification-worker.module.js';
