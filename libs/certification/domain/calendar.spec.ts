import { addMonths, dateIn, endOf, startOf } from './calendar.js';

describe('the calendar of a certificate', () => {
  it('dates an issue by the clock of the venue', () => {
    const late = new Date('2025-12-31T23:30:00Z');
    expect(dateIn('Africa/Dakar', late)).toBe('2025-12-31');
    expect(dateIn('Africa/Cairo', late)).toBe('2026-01-01');
  });

  it('counts validity in months, to the last day where a month is shorter', () => {
    expect(addMonths('2025-11-24', 36)).toBe('2028-11-24');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  });

  it('ends with the last day of the venue', () => {
    expect(endOf('2028-11-24', 'Africa/Dakar').toISOString()).toBe('2028-11-25T00:00:00.000Z');
    expect(endOf('2028-11-24', 'Africa/Cairo').toISOString()).toBe('2028-11-24T22:00:00.000Z');
    expect(endOf('2025-06-30', 'Africa/Casablanca').toISOString()).toBe('2025-06-30T23:00:00.000Z');
  });

  it('starts a day whose midnight the clocks skip when they skip it', () => {
    // Egypt went to summer time at 00:00 on Friday 26 April 2024: 01:00 followed 23:59.
    expect(startOf('2024-04-26', 'Africa/Cairo').toISOString()).toBe('2024-04-25T22:00:00.000Z');
  });

  it('starts the day after clocks went back at midnight once', () => {
    // And back at 24:00 on Thursday 31 October 2024, which became 23:00.
    expect(startOf('2024-11-01', 'Africa/Cairo').toISOString()).toBe('2024-10-31T22:00:00.000Z');
  });
});
