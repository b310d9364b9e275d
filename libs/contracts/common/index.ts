export { operation, type Allowed, type Input, type LeftOut, type Operation, type Output } from './operation.js';
export {
  CalendarDate,
  CompleteText,
  GivenNamePair,
  GivenText,
  Id,
  Instant,
  Language,
  LocalizedText,
  NamePair,
  PageQuery,
  StateCode,
  pageOf,
} from './schemas.js';
export { Email, EmailAsTyped, Line, NewPassword, PasswordAsTyped, codeOf, proseOf, termOf } from './texts.js';
export { Moment, TimeZone, WallTime } from './time-zone.js';
