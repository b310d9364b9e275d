export { ImportsApiModule } from './imports-api.module.js';
