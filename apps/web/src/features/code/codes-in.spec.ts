import { codesIn } from './codes-in.js';

const codesOf = (text: string) => codesIn(text).flatMap((part) => (part.isCode ? [part.text] : []));

describe('codes in a text', () => {
  it.each([
    ['of a cohort', 'A une place dans TDE-1-TUNIS, aux mêmes dates', 'TDE-1-TUNIS'],
    ['of a candidate, at the end', 'Copie C-86GDKW', 'C-86GDKW'],
    ['of a certificate', 'Vérifiez RTC-7QK2M-XV94T-9.', 'RTC-7QK2M-XV94T-9'],
    ['isolated in Arabic', 'له مقعد في \u2068TDE-1-TUNIS\u2069، من الدورة نفسها', '\u2068TDE-1-TUNIS\u2069'],
  ])('are found: %s', (_what, text, code) => {
    expect(codesOf(text)).toEqual([code]);
    expect(
      codesIn(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it.each([['rendez-vous à Niamey'], ['de 10 à 19'], ['لا رمز هنا'], ['2026']])('are not seen in “%s”', (text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
