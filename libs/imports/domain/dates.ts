import { plainTyped } from '#i18n';

/** The order of day and month in dates such as 02/01/2014. */
export type DateOrder = 'day-first' | 'month-first';

/** How many values of a column prove day first, how many prove month first, and how many fit either. */
export interface DateTally {
  dayFirst: number;
  monthFirst: number;
  either: number;
}

export type ReadDate =
  | { readonly date: string }
  | { readonly problem: 'date-unreadable' | 'date-order-wrong' | 'date-of-another-calendar' | 'date-year-short' };

const MARKED = /^(\d{1,4})\s*[./\-\s\u060C،]\s*(\d{1,2})\s*[./\-\s\u060C،]\s*(\d{1,4})$/;
const TIME = /[T\s]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/;

interface Parts {
  readonly year: number;
  readonly isShort: boolean;
  readonly first: number;
  readonly second: number;
  /** Whether the order is year, month, day, as in ISO 8601. */
  readonly yearFirst: boolean;
}

export const noDates = (): DateTally => ({ dayFirst: 0, monthFirst: 0, either: 0 });

/** Counts what `value` says of the order of its column. */
export function tally(tallied: DateTally, value: string): void {
  const parts = partsOf(value);
  if (!parts || parts.yearFirst || parts.isShort) return;
  const { first, second } = parts;
  if (first > 31 || second > 31 || first === 0 || second === 0 || first === second) return;
  if (first > 12 && second <= 12) tallied.dayFirst += 1;
  else if (second > 12 && first <= 12) tallied.monthFirst += 1;
  else if (first <= 12) tallied.either += 1;
}

/** The one order of a whole column; null where its values leave it open or contradict each other. */
export function orderOf({ dayFirst, monthFirst, either }: DateTally): DateOrder | null {
  if (dayFirst > 0 && monthFirst > 0) return null;
  if (dayFirst > 0) return 'day-first';
  if (monthFirst > 0) return 'month-first';
  return either > 0 ? null : 'day-first';
}

/** A date as people type it, in digits of any script, in the order of its column. */
export function readDate(value: string, order: DateOrder): ReadDate {
  const parts = partsOf(value);
  if (!parts) return { problem: 'date-unreadable' };
  const { year, isShort, first, second, yearFirst } = parts;
  if (isShort) return { problem: 'date-year-short' };
  // Years of the Hijri, Persian, Coptic and Buddhist calendars.
  if (year < 1850 || year > 2200) return { problem: 'date-of-another-calendar' };
  const [month, day] = yearFirst || order === 'month-first' ? [first, second] : [second, first];
  const date = `${year}-${two(month)}-${two(day)}`;
  if (isDate(year, month, day)) return { date };
  return { problem: !yearFirst && isDate(year, day, month) ? 'date-order-wrong' : 'date-unreadable' };
}

function partsOf(value: string): Parts | null {
  const found = MARKED.exec(plainTyped(value).trim().replace(TIME, ''));
  if (!found) return null;
  const [, one = '', middle = '', last = ''] = found;
  if (one.length > 2 && last.length > 2) return null;
  const yearFirst = one.length > 2;
  const year = yearFirst ? one : last;
  const numbers = yearFirst ? [middle, last] : [one, middle];
  return {
    year: Number(year),
    isShort: year.length < 4,
    first: Number(numbers[0]),
    second: Number(numbers[1]),
    yearFirst,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
