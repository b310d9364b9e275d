export { operation, type Allowed, type Input, type Operation, type Output } from './operation.js';
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
