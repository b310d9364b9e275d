export { aCohort, anEnrolment, type BuiltCohort, type CohortTraits } from './cohort.builder.js';
export { EnrolmentDesk, type PlannedCohort } from './enrolment-desk.js';
