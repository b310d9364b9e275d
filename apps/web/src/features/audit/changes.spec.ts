import { changesOf } from './changes.js';

describe('what an act changed', () => {
  it('is each field that is no longer as it was', () => {
    expect(changesOf({ status: 'valid', number: 'RTC-1' }, { status: 'revoked', number: 'RTC-1' })).toEqual([
      { path: 'status', before: 'valid', after: 'revoked' },
    ]);
  });

  it('is everything, where there was nothing before', () => {
    expect(changesOf(null, { passed: false, percent: 0, reason: null })).toEqual([
      { path: 'passed', before: undefined, after: false },
      { path: 'percent', before: undefined, after: 0 },
      { path: 'reason', before: undefined, after: null },
    ]);
  });

  it('tells a field that went from one that became empty', () => {
    expect(changesOf({ note: 'x', reason: 'y' }, { reason: null })).toEqual([
      { path: 'note', before: 'x', after: undefined },
      { path: 'reason', before: 'y', after: null },
    ]);
  });

  it('looks into records and lists of records, and takes a list of plain values as one', () => {
    expect(
      changesOf(
        { name: { ar: 'يوسف' }, languages: ['ar'] },
        { name: { ar: 'يونس' }, languages: ['ar', 'fr'], quotas: [{ seats: 2 }] },
      ),
    ).toEqual([
      { path: 'name.ar', before: 'يوسف', after: 'يونس' },
      { path: 'languages', before: 'ar', after: 'ar, fr' },
      { path: 'quotas.0.seats', before: undefined, after: 2 },
    ]);
  });

  it('is nothing, where nothing is kept', () => expect(changesOf(null, null)).toEqual([]));
});
