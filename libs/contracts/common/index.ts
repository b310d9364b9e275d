export { listOf, type ListDescription } from './list.js';
export {
  operation,
  type Allowed,
  type Input,
  type LeftOut,
  type Operation,
  type Output,
  type Query,
} from './operation.js';
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
export { Email, EmailAsTyped, Line, NewPassword, PasswordAsTyped, Phone, codeOf, proseOf, termOf } from './texts.js';
export { Moment, TimeZone, WallTime } from './time-zone.js';
