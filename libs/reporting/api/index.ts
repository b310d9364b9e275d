export { ReportingApiModule } from './reporting-api.module.js';
