import { plainTyped } from '#i18n/web';

/** A day of the calendar of Umm al-Qura. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const CALENDAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const DAY = 86_400_000;
/** The first of Muharram 1300 was on 12 November 1882: the tables of the calendar begin there. */
const EPOCH = Date.UTC(1882, 10, 12);
const [FIRST_YEAR, LAST_YEAR] = [1300, 1600];
const MEAN_YEAR = 354.367;
const MEAN_MONTH = 29.53;
const TYPED = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/;

/** The Hijri day of a day in our calendar, `YYYY-MM-DD`. */
export function hijriOf(date: string): HijriDay {
  return at(Date.parse(`${date}T00:00:00Z`));
}

/** The day in our calendar, `YYYY-MM-DD`, of a Hijri day; null if its month has no such day. */
export function gregorianOf({ year, month, day }: HijriDay): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const days = Math.round((year - FIRST_YEAR) * MEAN_YEAR + (month - 1) * MEAN_MONTH + day - 1);
  // Months have 29 or 30 days by a table, so the mean is off by a few days at most.
  for (let off = 0; off <= 5; off += 1)
    for (const near of [days - off, days + off]) {
      const instant = EPOCH + near * DAY;
      const found = at(instant);
      if (found.year === year && found.month === month && found.day === day) {
        return new Date(instant).toISOString().slice(0, 10);
      }
    }
  return null;
}

/** A Hijri day as people type it, with day, month and year in either digits; null if it is none. */
export function readHijri(typed: string): HijriDay | null {
  const match = TYPED.exec(plainTyped(typed).trim());
  if (!match) return null;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  return { year, month, day };
}

function at(instant: number): HijriDay {
  const parts = new Map(CALENDAR.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}
