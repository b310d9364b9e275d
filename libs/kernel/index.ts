export { DomainError, type ErrorKind } from './domain-error.js';
export type { FieldProblem, Variables } from './problem.js';
export { newId, newRandomId } from './ids.js';
export { LANGUAGES, isLanguage, textIn, type Language, type LocalizedText } from './localized-text.js';
export { Clock, SystemClock } from './clock.js';
export { isReadableBy, type Ownership } from './readable.js';
export { ROLES, type Caller, type Role, type StateCode } from './caller.js';
