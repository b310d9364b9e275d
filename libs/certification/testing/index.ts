export { certificateSnapshot, issueFacts } from './certificate.builder.js';
export { aCourse, aRelease, aResult, type ReleasedResult, type ResultTraits } from './result.builder.js';
