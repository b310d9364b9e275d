export { EnrolmentDesk, type PlannedCohort } from './enrolment-desk.js';
