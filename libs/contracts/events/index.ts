export { eventType, type Concerns, type EventInput, type EventPayload, type EventType } from './event.js';
export { accountEntered, preferencesChanged } from './identity.js';
export { nominationWithdrawn, officerEnrolled, officerNominated, reservePlaceGiven, seatGiven } from './enrolment.js';
export {
  ATTEMPT_STARTED,
  ATTEMPT_SUBMITTED,
  attemptStarted,
  attemptSubmitted,
  sittingMoved,
  sittingScheduled,
} from './exams.js';
export { resultReleased } from './grading.js';
export { certificateIssued, certificateReinstated, certificateRevoked, certificateSuspended } from './certification.js';
