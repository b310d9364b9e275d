export { GradingModule } from './grading.module.js';
export { Marking } from './marking.service.js';
export { Results } from './results.service.js';
export { Scoring } from './scoring.service.js';
export { Settlement } from './settlement.service.js';
