import { plainTyped } from '#i18n/web';
import { dateFrom } from './typed-dates.js';
import { plainWords } from './meant-times.js';

export { timesMeant } from './meant-times.js';

/** Months have names of their own in the Maghreb and in the Levant. */
const NAMED_IN = ['fr', 'en', 'ar', 'ar-DZ', 'ar-MA', 'ar-MR', 'ar-LB'];
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** The first of February 2026 was a Sunday. */
const WEEK = Array.from({ length: 7 }, (_, at) => at + 1);
/** Words between the parts of a date that say nothing more. */
const BETWEEN = new Set([
  'le',
  'du',
  'de',
  'the',
  'of',
  'on',
  'er',
  'st',
  'nd',
  'rd',
  'th',
  'يوم',
  'من',
  'شهر',
  'عام',
  'سنة',
]);
const SHORTEST = 3;

const namesOf = (day: Date, part: 'month' | 'weekday'): string[] =>
  NAMED_IN.map((locale) =>
    plainWords(new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(day)),
  );
const dayOf = (month: number, day: number): Date => new Date(Date.UTC(2026, month - 1, day));

let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;
/** The names of the months, which are expensive to make and seldom needed. */
const monthNames = (): ReadonlyMap<string, number> =>
  (months ??= new Map(
    MONTHS.flatMap((month) => namesOf(dayOf(month, 1), 'month').map((name): [string, number] => [name, month])),
  ));
const weekdayNames = (): ReadonlySet<string> =>
  (weekdays ??= new Set(WEEK.flatMap((day) => namesOf(dayOf(2, day), 'weekday'))));

/** The one month that a name, or the beginning of one, means; null where there is none or more than one. */
function monthOf(words: string): number | null {
  const names = monthNames();
  const whole = names.get(words);
  if (whole !== undefined) return whole;
  const meant = new Set([...names].filter(([name]) => name.startsWith(words)).map(([, month]) => month));
  const [only] = meant;
  return meant.size === 1 && words.length >= SHORTEST && only !== undefined ? only : null;
}

const isWeekday = (word: string): boolean =>
  [...weekdayNames()].some((name) => name === word || (word.length >= SHORTEST && name.startsWith(word)));

/**
 * The day, as `YYYY-MM-DD`, that somebody may have meant by a date in another form: 8/12, 8 déc. 2026, ٨ ديسمبر.
 * Without a year it is the next such day from `today` on. Null if it says no day.
 */
export function dateMeant(typed: string, today: string): string | null {
  const words = plainWords(typed);
  const numbers = words.match(/\d+/g) ?? [];
  const named = words
    .replaceAll(/\d+/g, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !BETWEEN.has(word) && !isWeekday(word))
    .join(' ');
  const parts = named === '' ? byNumbers(numbers) : byName(monthOf(named), numbers);
  if (parts === null) return null;
  const [day, month, year] = parts;
  return year === null ? nextOf(day, month, today) : dateFrom(`${day}/${month}/${year}`);
}

type Parts = readonly [day: string, month: string, year: string | null];

const yearOf = (written: string): string => (written.length === 2 ? `20${written}` : written);

/** Swaps day and month if there is no such month. */
const placed = (first: string, second: string, year: string | null): Parts =>
  Number(second) > 12 ? [second, first, year] : [first, second, year];

function byNumbers(numbers: readonly string[]): Parts | null {
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1 && first.length === 8) {
    return Number(first.slice(4, 6)) > 12 || Number(first.slice(0, 4)) < 1900
      ? placed(first.slice(0, 2), first.slice(2, 4), first.slice(4))
      : [first.slice(6), first.slice(4, 6), first.slice(0, 4)];
  }
  if (numbers.length === 2) return placed(first, second, null);
  return numbers.length === 3 ? placed(first, second, yearOf(third)) : null;
}

function byName(month: number | null, numbers: readonly string[]): Parts | null {
  const [first = '', second = ''] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (month === null || day === '' || numbers.length > 2) return null;
  return [day, String(month), year === '' ? null : yearOf(year)];
}

/** A leap day is at most eight years away. */
function nextOf(day: string, month: string, today: string): string | null {
  const first = Number(today.slice(0, 4));
  for (let year = first; year <= first + 8; year += 1) {
    const date = dateFrom(`${day}/${month}/${year}`);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** The month, as `YYYY-MM`, of a whole date whose day it does not have, and how many days it has; else null. */
export function daysIn(typed: string): { readonly month: string; readonly days: number } | null {
  const parts = plainTyped(typed).match(/\d+/g) ?? [];
  const [first = '', second = '', third = ''] = parts;
  const [year, day] = first.length === 4 ? [first, third] : [third, first];
  const [monthNumber, dayNumber] = [Number(second), Number(day)];
  if (parts.length !== 3 || year.length !== 4 || monthNumber < 1 || monthNumber > 12 || dayNumber > 31) return null;
  const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return dayNumber > days ? { month: `${year}-${second.padStart(2, '0')}`, days } : null;
}
