import { auditSearch } from './search.js';

describe('the days in the address of the audit trail', () => {
  it.each(['2026-03-04', '2028-02-29', '9999-12-31', '1000-01-01'])('are those of the calendar: %s', (day) => {
    expect(auditSearch({ from: day, to: day })).toEqual({ from: day, to: day });
  });

  it.each([
    '2026-02-31',
    '2026-99-99',
    '2026-00-10',
    '0000-01-01',
    '0999-12-31',
    '10000-01-01',
    '04/03/2026',
    'soon',
    7,
  ])('are left out where there is no such day: %s', (day) => {
    expect(auditSearch({ from: day, to: day, q: 'Amziane' })).toEqual({ q: 'Amziane' });
  });
});
