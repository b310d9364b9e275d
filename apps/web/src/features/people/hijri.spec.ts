import { gregorianOf, hijriOf, readHijri } from './hijri.js';

describe('A Hijri day', () => {
  it.each([
    // These are the dates that Saudi Arabia published.
    [{ year: 1408, month: 9, day: 1 }, '1988-04-18'],
    [{ year: 1421, month: 1, day: 1 }, '2000-04-06'],
    [{ year: 1445, month: 1, day: 1 }, '2023-07-19'],
    [{ year: 1445, month: 10, day: 1 }, '2024-04-10'],
    [{ year: 1446, month: 1, day: 1 }, '2024-07-07'],
    [{ year: 1445, month: 9, day: 1 }, '2024-03-11'],
  ])('%j is %s', (hijri, date) => {
    expect(gregorianOf(hijri)).toBe(date);
    expect(hijriOf(date)).toEqual(hijri);
  });

  it('is each day of a century once', () => {
    for (let day = Date.UTC(1920, 0, 1); day < Date.UTC(2020, 0, 1); day += 86_400_000 * 7) {
      const date = new Date(day).toISOString().slice(0, 10);
      expect(gregorianOf(hijriOf(date))).toBe(date);
    }
  });

  it('that there is not is none', () => {
    for (const day of [
      { year: 1445, month: 13, day: 1 },
      { year: 1445, month: 1, day: 31 },
      { year: 1299, month: 1, day: 1 },
    ]) {
      expect(gregorianOf(day)).toBeNull();
    }
    // Ramadan 1445 had thirty days, Shawwal twenty-nine.
    expect(gregorianOf({ year: 1445, month: 9, day: 30 })).toBe('2024-04-09');
    expect(gregorianOf({ year: 1445, month: 10, day: 30 })).toBeNull();
  });

  it.each([
    ['15/09/1408', { year: 1408, month: 9, day: 15 }],
    ['١٥/٩/١٤٠٨', { year: 1408, month: 9, day: 15 }],
    ['1.1.1400', { year: 1400, month: 1, day: 1 }],
    ['1408', null],
    ['', null],
  ])('typed as %j is read', (typed, day) => {
    expect(readHijri(typed)).toEqual(day);
  });
});
