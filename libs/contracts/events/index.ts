export { eventType, type EventPayload, type EventType } from './event.js';
export { resultReleased } from './grading.js';
export { certificateIssued, certificateReinstated, certificateRevoked, certificateSuspended } from './certification.js';
