import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { instantIn, localIn, plannedIn } from './zones.js';

dayjs.extend(utc);
dayjs.extend(timezone);

const ZONES = ['Africa/Casablanca', 'Africa/Cairo', 'Africa/Tunis', 'Africa/Lagos', 'Europe/Paris', 'Asia/Kathmandu'];
const HOUR = 3_600_000;

describe('the time that a clock shows, in a zone', () => {
  it.each([
    ['Africa/Tunis', '2026-12-07T22:17', '2026-12-07T21:17:00.000Z'],
    ['Africa/Nouakchott', '2026-12-07T22:17', '2026-12-07T22:17:00.000Z'],
    ['Africa/Casablanca', '2026-02-14T09:00', '2026-02-14T08:00:00.000Z'],
    // In Ramadan the clock of Morocco is that of Greenwich.
    ['Africa/Casablanca', '2026-02-20T09:00', '2026-02-20T09:00:00.000Z'],
    ['Africa/Cairo', '2026-07-01T00:30', '2026-06-30T21:30:00.000Z'],
    // Since 20 September 2026 Morocco is on the time of Greenwich all year.
    ['Africa/Casablanca', '2026-12-07T09:00', '2026-12-07T09:00:00.000Z'],
    ['Europe/Kyiv', '2026-12-07T09:00', '2026-12-07T07:00:00.000Z'],
    ['Egypt', '2026-12-07T09:00', '2026-12-07T07:00:00.000Z'],
  ])('in %s at %s is the instant %s', (zone, local, instant) => {
    expect(instantIn(zone, local)).toBe(instant);
    expect(localIn(zone, instant)).toBe(local);
  });

  it.each([
    ['Africa/Casablanca', '2026-03-22T02:30', '2026-03-22T02:30:00.000Z', '2026-03-22T03:30'],
    ['Africa/Cairo', '2026-04-24T00:30', '2026-04-23T22:30:00.000Z', '2026-04-24T01:30'],
    ['Europe/Paris', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
  ])('leapt over, in %s at %s, is as much later', (zone, local, instant, shown) => {
    expect(instantIn(zone, local)).toBe(instant);
    expect(localIn(zone, instant)).toBe(shown);
  });

  it.each([
    ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30:00.000Z'],
    ['Africa/Cairo', '2026-10-29T23:30', '2026-10-29T20:30:00.000Z'],
    ['Europe/Paris', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ])('shown twice, in %s at %s, is the first time', (zone, local, instant) => {
    expect(instantIn(zone, local)).toBe(instant);
  });

  it.each(ZONES)('comes back as it was, and as a library has it, for every hour of a year in %s', (zone) => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    for (let hour = 0; hour < 365 * 24; hour += 31) {
      const local = localIn(zone, new Date(start + hour * HOUR).toISOString());
      expect(localIn(zone, instantIn(zone, local))).toBe(local);
      expect(dayjs(instantIn(zone, local)).tz(zone).format('YYYY-MM-DDTHH:mm')).toBe(local);
    }
  });

  it.each([
    ['Africa/Cairo', '2026-05-10T09:00', { instant: '2026-05-10T06:00:00.000Z', local: '2026-05-10T09:00' }],
    ['Africa/Cairo', '2026-05-10T06:00:00Z', { instant: '2026-05-10T06:00:00.000Z', local: '2026-05-10T09:00' }],
    // The second time that clocks in Paris show half past two.
    ['Europe/Paris', '2026-10-25T01:30:00Z', { instant: '2026-10-25T01:30:00.000Z', local: '2026-10-25T02:30' }],
    ['Europe/Paris', '2026-10-25T02:30', { instant: '2026-10-25T00:30:00.000Z', local: '2026-10-25T02:30' }],
    ['Africa/Cairo', '2026-04-24T00:30', null],
    ['Europe/Paris', '2026-03-29T02:30', null],
  ])('is planned in %s for %s', (zone, given, planned) => {
    expect(plannedIn(zone, given)).toEqual(planned);
  });
});
