import { isolate, within } from './bidi.js';
import { negotiate } from './negotiate.js';

describe('The language of somebody not signed in', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
    ['de-DE, en;q=0.5, fr;q=0.7', 'fr'],
    ['EN-gb', 'en'],
    ['en;q=0.2, *;q=0.9', 'ar'],
    ['en;q=0, fr;q=0.001', 'fr'],
    ['en;q=7, fr;q=0.1', 'fr'],
    ['de, es', 'ar'],
    ['', 'ar'],
    [undefined, 'ar'],
    [';;;q=,,', 'ar'],
  ])('for %s is %s', (header, language) => {
    expect(negotiate(header)).toBe(language);
  });
});

describe('Text of the other direction', () => {
  it('is held together by isolates', () => {
    expect(isolate('RTC-7Q2M')).toBe('\u2068RTC-7Q2M\u2069');
  });

  it.each([
    ['ar', 'يوسف العلوي', 'يوسف العلوي'],
    ['ar', 'Youssef El Alaoui', '\u2068Youssef El Alaoui\u2069'],
    ['ar', '2024-05', '\u20682024-05\u2069'],
    ['ar', '٨ · ٩', '\u2067٨ · ٩\u2069'],
    ['ar', '8 · 9', '\u20678 · 9\u2069'],
    ['ar', '1، 2، 3', '\u20671، 2، 3\u2069'],
    ['ar', '1\u202f250', '\u20681\u202f250\u2069'],
    ['ar', '+212 5 37 00', '\u2068+212 5 37 00\u2069'],
    ['ar', '16 من 22', '\u206816 من 22\u2069'],
    ['en', '8 · 9', '8 · 9'],
    ['en', 'Youssef', 'Youssef'],
    ['fr', 'يوسف', '\u2068يوسف\u2069'],
  ] as const)('in %s: %s', (language, text, written) => {
    expect(within(language, text)).toBe(written);
    expect(within(language, written)).toBe(written);
  });
});
