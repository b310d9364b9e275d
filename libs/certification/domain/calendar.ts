/** A calendar date, `2026-03-01`. */
export type CalendarDate = string;

const MINUTE = 60_000;

/** Formatters are expensive to make, and there are few zones. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string, locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${zone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  made.set(key, format);
  return format;
}

/** The date that it is in `zone` at that instant. */
export function dateIn(zone: string, instant: Date): CalendarDate {
  return formatIn(zone, 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** `months` later on the same day of the month, or on its last day where the month is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

function offsetOf(zone: string, instant: number): number {
  const wall = formatIn(zone, 'sv-SE', { dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return Math.round((Date.parse(`${wall.replace(' ', 'T')}Z`) - instant) / MINUTE) * MINUTE;
}

/** The first instant of a date in `zone`; where clocks skip midnight, the instant at which they do. */
export function startOf(date: CalendarDate, zone: string): Date {
  const utc = Date.parse(`${date}T00:00:00Z`);
  const near = utc - offsetOf(zone, utc);
  return new Date(utc - offsetOf(zone, near));
}

/** The first instant after a date in `zone`. */
export function endOf(date: CalendarDate, zone: string): Date {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * MINUTE);
  return startOf(next.toISOString().slice(0, 10), zone);
}
