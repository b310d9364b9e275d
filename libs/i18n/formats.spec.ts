import {
  formatCalendarDate,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
} from './formats.js';

const LATE_ON_NEW_YEARS_EVE = new Date('2025-12-31T23:30:00Z');

describe('A day', () => {
  it('is that of the place, not of the machine', () => {
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'en', 'UTC')).toBe('31 December 2025');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'en', 'Africa/Tripoli')).toBe('1 January 2026');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'fr', 'Africa/Tripoli')).toBe('1 janvier 2026');
  });

  it('is of the Gregorian calendar in Arabic too, in the digits asked for', () => {
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, 'ar', 'UTC')).toBe('31 ديسمبر 2025');
    expect(formatDate(LATE_ON_NEW_YEARS_EVE, { language: 'ar', digits: 'arab' }, 'UTC')).toBe('٣١ ديسمبر ٢٠٢٥');
  });

  it('without a place stays what it is', () => {
    expect(formatCalendarDate('2026-03-01', 'fr')).toBe('1 mars 2026');
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

  it('as a share has one decimal at most', () => {
    expect(formatPercent(2 / 3, 'en')).toBe('66.7%');
    expect(formatPercent(0.5, 'fr')).toBe('50\u00a0%');
  });
});
