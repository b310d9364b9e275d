export { Cohorts } from './cohorts.service.js';
export type { FoundCohort } from './cohorts.repository.js';
export { EnrolmentModule } from './enrolment.module.js';
export { Enrolments } from './enrolments.service.js';
export { Nominations } from './nominations.service.js';
export { Seats, type SeatGiven } from './seats.service.js';
