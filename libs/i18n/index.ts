export { I18nModule } from './i18n.module.js';
export { Translator, type TextKey } from './translator.js';
export { readLocales } from './locales.js';
export { DEFAULT_LANGUAGE, negotiate } from './negotiate.js';
export { isolate, within } from './bidi.js';
export { formatCalendarDate, formatDate, formatDateTime, formatNumber, formatPercent } from './formats.js';
export type { Digits, Reader } from './reader.js';
