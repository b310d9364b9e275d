import { Moment, TimeZone } from './time-zone.js';

const codeOf = (zone: string): unknown => {
  const { error } = TimeZone.safeParse(zone);
  const [issue] = error?.issues ?? [];
  return issue?.code === 'custom' ? issue.params?.['code'] : issue?.code;
};

describe('A time zone', () => {
  it.each([
    ['Africa/Casablanca', 'Africa/Casablanca'],
    ['Etc/UTC', 'Etc/UTC'],
    ['UTC', 'UTC'],
    ['Egypt', 'Egypt'],
    ['Africa/Asmara', 'Africa/Asmara'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['GMT', 'GMT'],
    ['GMT+0', 'GMT+0'],
    ['Etc/GMT-1', 'Etc/GMT-1'],
    ['America/Argentina/ComodRivadavia', 'America/Argentina/ComodRivadavia'],
    ['europe/kyiv', 'Europe/Kyiv'],
    [' AFRICA/CAIRO ', 'Africa/Cairo'],
  ])('is %s, kept as %s', (given, kept) => {
    expect(TimeZone.parse(given)).toBe(kept);
  });

  it.each(['+01:00', '-0230', '+1', 'UTC+1', 'GMT+01:00', '\u221201:00', '+٠١:٠٠', 'Z'])(
    'is no offset: %s',
    (given) => {
      expect(codeOf(given)).toBe('identity.time-zone-offset');
    },
  );

  it.each(['', 'Mars/Base', 'Factory', 'localtime', 'Africa', 'Africa/Casablanca/', 'Europe∕Kyiv'])(
    'is not %s',
    (given) => {
      expect(codeOf(given)).toBe('identity.time-zone-unknown');
    },
  );
});

describe('A planned moment', () => {
  it.each(['2026-12-07T09:00', '2026-12-07T09:00:00Z', '2026-12-07T09:00:00.123456Z'])('is %s', (given) => {
    expect(Moment.parse(given)).toBe(given);
  });

  it.each(['2026-12-07', '2026-02-30T09:00', '2026-12-07T24:00', '2026-12-07T09:00+01:00', '0999-01-01T00:00', ''])(
    'is not %s',
    (given) => {
      expect(Moment.safeParse(given).success).toBe(false);
    },
  );
});
