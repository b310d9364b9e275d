export { Nominee, SeatsOfState, listCandidates, summariseSeats } from './desk.js';
export {
  Cohort,
  CohortStatus,
  Enrolment,
  EnrolmentStatus,
  NewCohort,
  Nomination,
  NominationStatus,
  changeCohortStatus,
  getCohort,
  giveSeat,
  listCohorts,
  listEnrolments,
  listNominations,
  nominate,
  openCohort,
  withdrawNomination,
} from './operations.js';
