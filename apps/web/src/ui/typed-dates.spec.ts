import { dateFrom, timeFrom, typedDate } from './typed-dates.js';

describe('a date as people type it', () => {
  it.each([
    '7/12/2026',
    '07.12.2026',
    ' 7-12-2026 ',
    '٠٧/١٢/٢٠٢٦',
    '07 12 2026',
    '2026-12-07',
    '7\u200f/12\u200f/2026',
    '۰۷/۱۲/۲۰۲۶',
    '０７／１２／２０２６',
  ])('is understood as %s', (typed) => expect(dateFrom(typed)).toBe('2026-12-07'));

  it.each([
    '',
    '7/12',
    '7/12/26',
    '31/02/2026',
    '12/31/2026',
    '7/12/2026/1',
    '0000-12-07',
    'soon',
    '7/12/2026x',
    'x7/12/2026',
    '7a12b2026',
  ])('is refused as %s', (typed) => expect(dateFrom(typed)).toBeNull());

  it('is written back with the day first', () => expect(typedDate('2026-12-07')).toBe('07/12/2026'));
});

describe('a time as people type it', () => {
  it.each(['9:30', '09:30', '09h30', '9.30', '0930', '٠٩:٣٠', '۰۹:۳۰', '０９：３０', '\u200e9:30\u200f'])(
    'is understood as %s',
    (typed) => expect(timeFrom(typed)).toBe('09:30'),
  );

  it.each(['', '24:00', '9:60', '9', '930', '9:3', 'noon'])('is refused as %s', (typed) =>
    expect(timeFrom(typed)).toBeNull(),
  );
});
