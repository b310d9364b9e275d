import { CalendarDate, GivenNamePair, Instant } from './index.js';

const name = (ar: string, latin: string) => GivenNamePair.safeParse({ ar, latin }).success;

describe('a name pair as people enter it', () => {
  it('is a name in each script, without the spaces around it', () => {
    expect(GivenNamePair.parse({ ar: ' عائشة ولد الداه ', latin: "N'Diaye Ould-Dah " })).toEqual({
      ar: 'عائشة ولد الداه',
      latin: "N'Diaye Ould-Dah",
    });
  });

  it('is kept without what nobody sees in it', () => {
    expect(
      GivenNamePair.parse({ ar: '\u202eعائشة\u200f\u00a0ولد', latin: '\u2068Ai\u200bcha\u2069\u202fOuld' }),
    ).toEqual({
      ar: 'عائشة ولد',
      latin: 'Aicha Ould',
    });
  });

  it.each([
    ['spaces alone', ' ', 'Aicha'],
    ['the scripts exchanged', 'Aicha', 'عائشة'],
    ['a line break', 'عائشة', 'Ai\ncha'],
    ['characters that nobody sees alone', '\u200f\u200b', 'Aicha'],
    ['a picture', '🙂', 'Aicha'],
  ])('is refused with %s', (_what, ar, latin) => {
    expect(name(ar, latin)).toBe(false);
  });
});

describe('an instant', () => {
  it('has microseconds at most and a year that the database knows', () => {
    expect(Instant.safeParse('2026-03-04T09:12:44.123456Z').success).toBe(true);
    expect(Instant.safeParse('2026-03-04T09:12:44.1234567Z').success).toBe(false);
    expect(Instant.safeParse('0000-01-01T00:00:00Z').success).toBe(false);
    expect(CalendarDate.safeParse('0000-01-01').success).toBe(false);
  });

  it.each([
    '2026-03-04T09:12:44+01:00',
    '2026-03-04T09:12:44',
    '2026-02-30T09:12:44Z',
    '2026-03-04 09:12:44Z',
    '٢٠٢٦-03-04T09:12:44Z',
  ])('is refused as %s', (written) => {
    expect(Instant.safeParse(written).success).toBe(false);
  });
});
