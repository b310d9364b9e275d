import { localeOf, type Reader } from './reader.js';

/** Formatters are dear to make and safe to share. */
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

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The day on which `instant` falls in `timeZone` (IANA): 15 January 2024. */
export const formatDate = (instant: Date, reader: Reader, timeZone: string): string =>
  dateFormat(reader, { ...DAY, timeZone }).format(instant);

/** A day that belongs to no time zone, as `2024-01-15`: 15 January 2024. */
export const formatCalendarDate = (date: string, reader: Reader): string =>
  formatDate(new Date(`${date}T00:00:00Z`), reader, 'UTC');

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Day and time, by the 24-hour clock, with the time zone named. */
export const formatDateTime = (instant: Date, reader: Reader, timeZone: string): string =>
  dateFormat(reader, { ...DAY, ...TIME, timeZoneName: 'short', timeZone }).format(instant);

/** The same without the name of the zone, for who reads by that very clock. */
export const formatClockTime = (instant: Date, reader: Reader, timeZone: string): string =>
  dateFormat(reader, { ...DAY, ...TIME, timeZone }).format(instant);

export const formatNumber = (value: number, reader: Reader, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(reader, options).format(value);

/** A share from 0 to 1, with one decimal at most: 66.7%. */
export const formatPercent = (share: number, reader: Reader): string =>
  formatNumber(share, reader, { style: 'percent', maximumFractionDigits: 1 });
