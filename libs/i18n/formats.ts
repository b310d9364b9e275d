import { plainDecimal } from './decimal.js';
import { languageOf, localeOf, type Reader } from './reader.js';
import { readNumber } from './typed-number.js';

/** Formatters are expensive to make and safe to share. */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(reader: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${localeOf(reader)} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(localeOf(reader), options);
  made.set(key, format);
  return format as Intl.DateTimeFormat;
}

function numberFormat(reader: Reader, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `number ${localeOf(reader)} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.NumberFormat(localeOf(reader), options);
  made.set(key, format);
  return format as Intl.NumberFormat;
}

/** French counts the first day of a month: 1er février. */
const dayIn = (reader: Reader, { type, value }: Intl.DateTimeFormatPart): string =>
  type === 'day' && value === '1' && languageOf(reader) === 'fr' ? '1er' : value;

const format = (instant: Date, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  dateFormat(reader, options)
    .formatToParts(instant)
    .map((part) => dayIn(reader, part))
    .join('');

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The day on which `instant` falls in `timeZone` (IANA): 15 January 2024. */
export const formatDate = (instant: Date, reader: Reader, timeZone: string): string =>
  format(instant, reader, { ...DAY, timeZone });

/** A day that belongs to no time zone, as `2024-01-15`: 15 January 2024. */
export const formatCalendarDate = (date: string, reader: Reader): string =>
  formatDate(new Date(`${date}T00:00:00Z`), reader, 'UTC');

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** From one day to another, both as `2024-01-15`, with what they share said once: 10–14 November 2025. */
export const formatCalendarRange = (from: string, to: string, reader: Reader): string =>
  dateFormat(reader, { ...DAY, timeZone: 'UTC' })
    .formatRangeToParts(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
    .map((part) => dayIn(reader, part))
    .join('');

/** Day and time, by the 24-hour clock, with the time zone named. */
export const formatDateTime = (instant: Date, reader: Reader, timeZone: string): string =>
  format(instant, reader, { ...DAY, ...TIME, timeZoneName: 'short', timeZone });

/** The same without the name of the zone, for people who use that very clock. */
export const formatClockTime = (instant: Date, reader: Reader, timeZone: string): string =>
  format(instant, reader, { ...DAY, ...TIME, timeZone });

export const formatNumber = (value: number, reader: Reader, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(reader, options).format(value);

/** A share from 0 to 1, with two decimals at most, so that 69.96 % never reads as the 70 % that it falls short of. */
export const formatPercent = (share: number, reader: Reader): string =>
  formatNumber(share, reader, { style: 'percent', maximumFractionDigits: 2 });

/** Points as people write them: halves and hundredths, and nothing that arithmetic left behind. */
export const formatPoints = (points: number, reader: Reader): string =>
  formatNumber(points, reader, { maximumFractionDigits: 2 });

const GROUPS = /\B(?=(?:\d{3})+$)/g;
const NARROW_SPACE = '\u202f';

/** `plain` in the digits and with the decimal sign of `reader`; every digit is kept. */
function localized(plain: string, reader: Reader): string {
  const sign =
    numberFormat(reader, {})
      .formatToParts(0.5)
      .find(({ type }) => type === 'decimal')?.value ?? '.';
  return plain.replace('.', sign).replaceAll(/\d/g, (digit) => formatNumber(Number(digit), reader));
}

/**
 * A number as it was given, to its last digit: no rounding, no exponent. Thousands are set off by a narrow space, which
 * nobody takes for a decimal sign.
 */
export function formatExact(value: number, reader: Reader): string {
  const [whole = '', fraction] = plainDecimal(value).split('.');
  const grouped = whole.replaceAll(GROUPS, NARROW_SPACE);
  return localized(fraction === undefined ? grouped : `${grouped}.${fraction}`, reader);
}

/**
 * A number as it stands in a field: `readNumber` gives the very same number back. Three decimals after a point or a
 * comma could be read as thousands, so a zero is added after them.
 */
export function writtenNumber(value: number, reader: Reader): string {
  const text = localized(plainDecimal(value), reader);
  return readNumber(text).is === 'doubtful' ? `${text}${formatNumber(0, reader)}` : text;
}
