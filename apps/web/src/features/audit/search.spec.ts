import { auditSearch } from './search.js';

describe('what an address says of acts', () => {
  it('is an act or all acts of a library, which stood in one place before', () => {
    expect(auditSearch({ action: 'grading.mark-sealed' })).toEqual({ action: 'grading.mark-sealed' });
    expect(auditSearch({ action: 'grading' })).toEqual({ library: 'grading' });
    expect(auditSearch({ library: 'grading', action: 'grading.mark-sealed' })).toEqual({
      library: 'grading',
      action: 'grading.mark-sealed',
    });
  });
});

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
