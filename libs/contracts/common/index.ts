export { operation, type Allowed, type Input, type Operation, type Output } from './operation.js';
export {
  CalendarDate,
  CompleteText,
  Id,
  Instant,
  Language,
  LocalizedText,
  NamePair,
  PageQuery,
  StateCode,
  pageOf,
} from './schemas.js';
