import type { Course } from '../types.js';
import { biometricEnrolment } from './biometrics.js';
import { communityLiaison } from './community-liaison.js';
import { documentFraudTrainers } from './document-fraud-trainers.js';
import { landSurveillance } from './land-surveillance.js';
import { secondLineAirport } from './second-line-airport.js';

/** What else the catalogue offers: each course with its first lesson. */
export const furtherCourses: Course[] = [
  documentFraudTrainers,
  secondLineAirport,
  landSurveillance,
  biometricEnrolment,
  communityLiaison,
];

export { documentFraudTrainers };
