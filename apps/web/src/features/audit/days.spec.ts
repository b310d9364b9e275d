import { boundsOf } from './days.js';

describe('the days of the audit trail', () => {
  it('begin and end at midnight by the clock of the reader, the last one whole', () => {
    expect(boundsOf({ from: '2026-03-04', to: '2026-03-04' }, 'Africa/Tunis')).toEqual({
      from: '2026-03-03T23:00:00.000Z',
      to: '2026-03-04T23:00:00.000Z',
    });
  });

  it('are as long as the clock makes them, where it is put forward or back', () => {
    expect(boundsOf({ from: '2026-04-24', to: '2026-04-24' }, 'Africa/Cairo')).toEqual({
      from: '2026-04-23T22:00:00.000Z',
      to: '2026-04-24T21:00:00.000Z',
    });
  });

  it('are open where none was given', () => {
    expect(boundsOf({}, 'UTC')).toEqual({ from: undefined, to: undefined });
    expect(boundsOf({ to: '2026-12-31' }, 'UTC')).toEqual({ from: undefined, to: '2027-01-01T00:00:00.000Z' });
  });

  it('are open where the first or the last lies beyond the years that the centre counts', () => {
    expect(boundsOf({ to: '9999-12-31' }, 'UTC')).toEqual({ from: undefined, to: undefined });
    expect(boundsOf({ to: '9999-12-30' }, 'Africa/Cairo')).toEqual({ from: undefined, to: '9999-12-30T22:00:00.000Z' });
    expect(boundsOf({ from: '1000-01-01' }, 'Africa/Cairo')).toEqual({ from: undefined, to: undefined });
  });
});
