export { errorSerializers } from '../logging/error-for-log.js';
export { HttpWorkerModule } from './http-worker.module.js';
