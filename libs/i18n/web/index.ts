/** What a browser may use of this library: nothing here reads files. */
export { LANGUAGES, isLanguage, type Language } from '#kernel';
export { isolate, within } from '../bidi.js';
export {
  formatCalendarDate,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
} from '../formats.js';
export type { Digits, Reader } from '../reader.js';
export type { Texts } from '../texts/index.generated.js';
