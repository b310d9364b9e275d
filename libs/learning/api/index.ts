export { LearningApiModule } from './learning-api.module.js';
