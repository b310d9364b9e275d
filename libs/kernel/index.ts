export { DomainError, type ErrorKind } from './domain-error.js';
export type { FieldProblem, Variables } from './problem.js';
export { cleanEmail, cleanLine, cleanPhone, cleanProse, preparedPassword } from './clean-text.js';
export { newId, newRandomId } from './ids.js';
export { LANGUAGES, isLanguage, textIn, type Language, type LocalizedText } from './localized-text.js';
export { Clock, SystemClock } from './clock.js';
export { countWords } from './words.js';
export {
  exceedsPercent,
  hasTwoDecimals,
  meanOfPoints,
  partOfPoints,
  passes,
  spreadOfPoints,
  sumOfPoints,
  toTwoDecimals,
} from './points.js';
export { latinDigits } from './digits.js';
export { duplicates } from './duplicates.js';
export { isReadableBy, type Ownership } from './readable.js';
export { folded } from './folding.js';
export { CENTRE_ROLES, ROLES, STATE_ROLES, isJudge, isSelf, type Caller, type Role, type StateCode } from './caller.js';
