export { GradingApiModule } from './grading-api.module.js';
