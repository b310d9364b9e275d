export { ExamsApiModule } from './exams-api.module.js';
