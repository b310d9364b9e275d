export { Nominee, SeatsOfState, listCandidates, summariseSeats } from './desk.js';
export { Enrolment, EnrolmentStatus, listEnrolments } from './enrolments.js';
export {
  Cohort,
  CohortStatus,
  NewCohort,
  Nomination,
  NominationStatus,
  changeCohortStatus,
  getCohort,
  giveSeat,
  listCohorts,
  listNominations,
  nominate,
  openCohort,
  withdrawNomination,
} from './operations.js';
