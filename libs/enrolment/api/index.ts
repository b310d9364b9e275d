export { EnrolmentApiModule } from './enrolment-api.module.js';
