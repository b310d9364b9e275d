import { noDates, orderOf, readDate, tally } from './dates.js';

const orderFrom = (...values: string[]) => {
  const tallied = noDates();
  for (const value of values) tally(tallied, value);
  return orderOf(tallied);
};

describe('A date as people type it', () => {
  it.each([
    ['31/12/1990', '1990-12-31'],
    ['1-2-1990', '1990-02-01'],
    ['01.02.1990', '1990-02-01'],
    ['١٢/٠٣/١٩٩٠', '1990-03-12'],
    ['۱۲/۰۳/۱۹۹۰', '1990-03-12'],
    ['1990-02-01', '1990-02-01'],
    ['1990/2/1', '1990-02-01'],
    ['1990-02-01T00:00:00', '1990-02-01'],
    ['01/02/1990 08:30', '1990-02-01'],
    ['\u200f01/02/1990', '1990-02-01'],
    ['29/02/1988', '1988-02-29'],
  ])('%j is %s where the day comes first', (typed, date) => {
    expect(readDate(typed, 'day-first')).toEqual({ date });
  });

  it('has the month first where its column has', () => {
    expect(readDate('02/01/2014', 'month-first')).toEqual({ date: '2014-02-01' });
  });

  it.each([
    ['31/31/1990', 'date-unreadable'],
    ['30/02/1990', 'date-unreadable'],
    ['29/02/1989', 'date-unreadable'],
    ['soon', 'date-unreadable'],
    ['12/1990', 'date-unreadable'],
    ['12/31/1990', 'date-order-wrong'],
    ['01/02/90', 'date-year-short'],
    ['15/09/1408', 'date-of-another-calendar'],
    ['1367-05-12', 'date-of-another-calendar'],
    ['01/02/2533', 'date-of-another-calendar'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(readDate(typed, 'day-first')).toEqual({ problem });
  });
});

describe('The order of day and month of a column', () => {
  it.each([
    ['day-first', ['02/01/2014', '31/12/2012']],
    ['month-first', ['02/01/2014', '12/31/2012']],
    ['day-first', ['2014-01-02']],
    ['day-first', ['05/05/2014']],
    ['day-first', []],
    [null, ['02/01/2014', '05/06/2014']],
    [null, ['31/12/2012', '12/31/2012']],
  ] as const)('is %s of %j', (order, values) => {
    expect(orderFrom(...values)).toBe(order);
  });
});
