import {
  formatCalendarDate,
  formatCalendarRange,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatPoints,
} from './formats.js';

const LATE_ON_NEW_YEARS_EVE = new Date('2025-12-31T23:30:00Z');

describe('A day', () => {
  it('is that of the place, not of the machine', () => {
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'en', 'UTC')).toBe('31 December 2025');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'en', 'Africa/Tripoli')).toBe('1 January 2026');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'fr', 'Africa/Tripoli')).toBe('1er janvier 2026');
  });

  it('is of the Gregorian calendar in Arabic too, in the digits asked for', () => {
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'ar', 'UTC')).toBe('31 ديسمبر 2025');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, { language: 'ar', digits: 'arab' }, 'UTC')).toBe('٣١ ديسمبر ٢٠٢٥');
  });

  it('without a place stays what it is', () => {
    expect(formatCalendarDate('2026-03-01', 'fr')).toBe('1er mars 2026');
  });
});

describe('Days from one to another', () => {
  it.each([
    ['2025-11-10', '2025-11-14', 'fr', '10–14 novembre 2025'],
    ['2026-02-01', '2026-02-11', 'fr', '1er–11 février 2026'],
    ['2026-01-31', '2026-02-01', 'fr', '31 janvier\u2009–\u20091er février 2026'],
    ['2026-02-01', '2026-02-11', 'en', '1\u2009–\u200911 February 2026'],
    ['2026-02-01', '2026-02-01', 'fr', '1er février 2026'],
  ] as const)('%s to %s in %s: %s', (from, to, language, said) => {
    expect(formatCalendarRange(from, to, language)).toBe(said);
  });
});

describe('A time', () => {
  it('is on the 24-hour clock, with its zone', () => {
    expect(formatDateTime(LATE_ON_NEW_YEARS_EVE, 'en', 'Africa/Tripoli')).toBe('1 January 2026 at 01:30 EET');
    expect(formatDateTime(LATE_ON_NEW_YEARS_EVE, 'fr', 'UTC')).toBe('31 décembre 2025 à 23:30 UTC');
    expect(formatDateTime(LATE_ON_NEW_YEARS_EVE, 'ar', 'UTC')).toBe('31 ديسمبر 2025 في 23:30 UTC');
  });
});

describe('A time by the clock of its reader', () => {
  it('needs no zone', () => {
    expect(formatClockTime(LATE_ON_NEW_YEARS_EVE, 'en', 'Africa/Tripoli')).toBe('1 January 2026 at 01:30');
    expect(formatClockTime(LATE_ON_NEW_YEARS_EVE, 'fr', 'UTC')).toBe('31 décembre 2025 à 23:30');
    expect(formatClockTime(LATE_ON_NEW_YEARS_EVE, { language: 'ar', digits: 'arab' }, 'UTC')).toBe(
      '٣١ ديسمبر ٢٠٢٥ في ٢٣:٣٠',
    );
  });
});

describe('A number', () => {
  it('is grouped as its reader is used to', () => {
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(1234.5, 'fr')).toBe('1\u202f234,5');
    expect(formatNumber(1234.5, { language: 'ar', digits: 'arab' })).toBe('١٬٢٣٤٫٥');
  });

  it('as a share has two decimals at most', () => {
    expect(formatPercent(2 / 3, 'en')).toBe('66.67%');
    expect(formatPercent(0.6996, 'en')).toBe('69.96%');
    expect(formatPercent(0.5, 'fr')).toBe('50\u00a0%');
  });
});

describe('Points', () => {
  it.each<[number, string, string, string, string]>([
    [12, '12', '١٢', '12', '12'],
    [12.5, '12.5', '١٢٫٥', '12,5', '12.5'],
    [9.17, '9.17', '٩٫١٧', '9,17', '9.17'],
    [0.1 + 0.2, '0.3', '٠٫٣', '0,3', '0.3'],
    [12.000000000000002, '12', '١٢', '12', '12'],
  ])('%d are written %s, %s, %s and %s', (points, ...texts) => {
    const readers = ['ar', { language: 'ar', digits: 'arab' }, 'fr', 'en'] as const;
    expect(readers.map((reader) => formatPoints(points, reader))).toEqual(texts);
  });
});
