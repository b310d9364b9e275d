export { EnrolmentWorkerModule } from './enrolment-worker.module.js';
