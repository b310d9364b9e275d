export { certificateSnapshot, issueFacts } from '../domain/certificate.builder.js';
export { aCourse, aRelease, aResult, type ReleasedResult, type ResultTraits } from './result.builder.js';
