/** What a browser may use of this library: nothing here reads files. */
export { LANGUAGES, countWords, isLanguage, type Language } from '#kernel';
export { isolate, within } from '../bidi.js';
export { csvOf, type Cell } from '../csv.js';
export {
  formatCalendarDate,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatExact,
  formatNumber,
  formatPercent,
  formatPoints,
  writtenNumber,
} from '../formats.js';
export { plainTyped } from '../digits.js';
export { readNumber, readWhole, type TypedNumber } from '../typed-number.js';
export { addressFormOf, type AddressForm, type Digits, type Reader } from '../reader.js';
export type { Texts } from '../texts/index.generated.js';
export { directionOf, isolated, segmentsOf, type Direction, type Segment } from '../segments.js';
export { SHEET_FOOT, SHEET_PART, sheetHead, sheetRow, workbookParts, type WorkbookSettings } from '../workbook.js';
export { instantIn, localIn } from '../zones.js';
