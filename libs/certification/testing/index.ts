export { certificateSnapshot, issueFacts } from '../domain/certificate.builder.js';
export { aCertifiedCourse, aRelease, aResult, type ReleasedResult, type ResultTraits } from './result.builder.js';
