export { I18nModule } from './i18n.module.js';
export { Translator, type TextKey } from './translator.js';
export { readLocales } from './locales.js';
export { negotiate } from './negotiate.js';
export { isolate, within } from './bidi.js';
export { BYTE_ORDER_MARK, asWritten, csvOf, csvRow, neutralised, type Cell, type CellSeparator } from './csv.js';
export {
  formatCalendarDate,
  formatCalendarRange,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
} from './formats.js';
export { plainTyped } from './digits.js';
export { addressFormOf, type AddressForm, type Digits, type Reader } from './reader.js';
export { directionOf, isolated, segmentsOf, type Direction, type Segment } from './segments.js';
export { SHEET_FOOT, SHEET_PART, sheetHead, sheetRow, workbookParts, type WorkbookSettings } from './workbook.js';
export { instantIn, localIn, plannedIn, type PlannedMoment } from './zones.js';
