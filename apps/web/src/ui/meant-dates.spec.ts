import { dateMeant, daysIn, timesMeant } from './meant-dates.js';

describe('a time written otherwise than the centre reads it', () => {
  it.each([
    ['18h', '18:00'],
    ['18 H', '18:00'],
    ['18 h 05', '18:05'],
    ['18h30min', '18:30'],
    ['18h30m', '18:30'],
    ['18 heures', '18:00'],
    ['18 heures 30', '18:30'],
    ['18-30', '18:30'],
    ['18,30', '18:30'],
    ['18:30:00', '18:30'],
    ['930', '09:30'],
    ['18', '18:00'],
    ['6pm', '18:00'],
    ['6 p.m.', '18:00'],
    ['6:30 PM', '18:30'],
    ['12 pm', '12:00'],
    ['12 am', '00:00'],
    ['6 h du soir', '18:00'],
    ['9 h du matin', '09:00'],
    ["3 heures de l'après-midi", '15:00'],
    ['٦ مساءً', '18:00'],
    ['٦:٣٠ م', '18:30'],
    ['۶ ص', '06:00'],
    ['الساعة ٩ صباحًا', '09:00'],
    ['3 بعد الظهر', '15:00'],
    ['١٨٫٣٠', '18:30'],
    ['midi', '12:00'],
    ['noon', '12:00'],
    ['minuit', '00:00'],
    ['منتصف الليل', '00:00'],
  ])('%s is answered with %s', (typed, written) => expect(timesMeant(typed)).toEqual([written]));

  it('that leaves open which half of the day it is, is answered with both', () => {
    expect(timesMeant('6')).toEqual(['06:00', '18:00']);
    expect(timesMeant('٦')).toEqual(['06:00', '18:00']);
    expect(timesMeant("6 o'clock")).toEqual(['06:00', '18:00']);
    for (const typed of ['6.', '6:', '-6', '٦ :'])
      expect([typed, timesMeant(typed)]).toEqual([typed, ['06:00', '18:00']]);
  });

  it.each(['', 'soon', '25h', '18h75', '18 pm', '13 am', '6 bananas', '1/2/3/4', 'h', '18h-19h', '9h à 10h', '6m'])(
    'is not guessed at where it says no time: %s',
    (typed) => expect(timesMeant(typed)).toEqual([]),
  );
});

describe('a date written otherwise than the centre reads it', () => {
  const TODAY = '2026-11-29';

  it.each([
    ['8/12', '2026-12-08'],
    ['8.12.', '2026-12-08'],
    ['28/11', '2027-11-28'],
    ['29/11', '2026-11-29'],
    ['8/12/26', '2026-12-08'],
    ['12/25/2026', '2026-12-25'],
    ['08122026', '2026-12-08'],
    ['20261208', '2026-12-08'],
    ['8 décembre 2026', '2026-12-08'],
    ['mardi 8 déc. 2026', '2026-12-08'],
    ['1er février 2027', '2027-02-01'],
    ['8 Dec', '2026-12-08'],
    ['December 8th, 2026', '2026-12-08'],
    ['8 fevrier', '2027-02-08'],
    ['٨ ديسمبر ٢٠٢٦', '2026-12-08'],
    ['٨/١٢', '2026-12-08'],
    ['الثلاثاء 8 ديسمبر', '2026-12-08'],
    ['8 كانون الأول 2026', '2026-12-08'],
    ['3 جانفي 2027', '2027-01-03'],
    ['29 février', '2028-02-29'],
  ])('%s is answered with %s', (typed, written) => expect(dateMeant(typed, TODAY)).toBe(written));

  it.each(['', 'soon', '8', '45/99', 'juin', '8 jui 2026', '30/02', '31/02/2026', '8 bananas 2026', '1/2/3/4'])(
    'is not guessed at where it says no day: %s',
    (typed) => expect(dateMeant(typed, TODAY)).toBeNull(),
  );
});

describe('a day that the calendar does not have', () => {
  it.each([
    ['31/02/2026', '2026-02', 28],
    ['30.2.2028', '2028-02', 29],
    ['2026-06-31', '2026-06', 30],
    ['٣١/٠٤/٢٠٢٦', '2026-04', 30],
  ])('%s is answered with the length of its month', (typed, month, days) =>
    expect(daysIn(typed)).toEqual({ month, days }),
  );

  it.each(['8/12/2026', '8/12', '12/31/2026', '99/12/2026', 'soon'])('is none of these: %s', (typed) =>
    expect(daysIn(typed)).toBeNull(),
  );
});
