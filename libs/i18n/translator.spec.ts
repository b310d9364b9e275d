import { readLocales, type Locales } from './locales.js';
import { addressFormOf } from './reader.js';
import { Translator } from './translator.js';

const LOCALES: Locales = {
  ar: {
    common: { errors: { general: 'تعذّر ذلك.' } },
    seats: {
      free_zero: 'لا مقاعد',
      free_one: 'مقعد واحد',
      free_two: 'مقعدان',
      free_few: '{{count}} مقاعد',
      free_many: '{{count}} مقعدًا',
      free_other: '{{count}} مقعد',
      given: 'المقعد {{code}} إلى {{name}}',
      waiting: 'أنت مرشّح للمقعد {{code}}',
      waiting_feminine: 'أنت مرشّحة للمقعد {{code}}',
      mark_one: 'ضع علامة',
      mark_feminine_one: 'ضعي علامة',
      mark_two: 'علامتان',
      errors: { 'all-given': 'مُنحت المقاعد كلها في {{place}}.' },
    },
  },
  fr: {
    common: { errors: { general: 'Impossible.' } },
    seats: {
      free_one: '{{count}} place',
      free_many: '{{count}} de places',
      free_other: '{{count}} places',
      given: 'Place {{code}} à {{name}}',
      errors: { 'all-given': 'Toutes les places de {{place}} sont attribuées.' },
    },
  },
  en: {
    common: { errors: { general: 'Not possible.' } },
    seats: {
      free_one: '{{count}} seat',
      free_other: '{{count}} seats',
      given: 'Seat {{code}} to {{name}}',
      errors: { 'all-given': 'All seats in {{place}} are given.' },
    },
  },
};

const strict = new Translator(LOCALES, true);
const lenient = new Translator(LOCALES, false);

describe('A counted text', () => {
  it.each([
    [0, 'لا مقاعد'],
    [1, 'مقعد واحد'],
    [2, 'مقعدان'],
    [3, '3 مقاعد'],
    [10, '10 مقاعد'],
    [11, '11 مقعدًا'],
    [99, '99 مقعدًا'],
    [100, '100 مقعد'],
    [102, '102 مقعد'],
    [103, '103 مقاعد'],
  ])('has the Arabic form for %i', (count, text) => {
    expect(strict.find('seats:free', 'ar', { count })).toBe(text);
  });

  it.each([
    [0, '0 place'],
    [1, '1 place'],
    [2, '2 places'],
    [1_000_000, '1\u202f000\u202f000 de places'],
  ])('has the French form for %i', (count, text) => {
    expect(strict.find('seats:free', 'fr', { count })).toBe(text);
  });

  it.each([
    [0, '0 seats'],
    [1, '1 seat'],
    [1200, '1,200 seats'],
  ])('has the English form for %i', (count, text) => {
    expect(strict.find('seats:free', 'en', { count })).toBe(text);
  });

  it('has the digits that its reader chose', () => {
    expect(strict.find('seats:free', { language: 'ar', digits: 'arab' }, { count: 14 })).toBe('١٤ مقعدًا');
    expect(strict.find('seats:free', { language: 'fr', digits: 'arab' }, { count: 14 })).toBe('14 places');
  });
});

describe('A text to one person', () => {
  const woman = { language: 'ar', digits: 'latn', form: 'feminine' } as const;

  it('is in the feminine to a woman, and in its one form to everybody else', () => {
    const said = 'أنت مرشّح للمقعد \u2068A-1\u2069';
    expect(strict.find('seats:waiting', woman, { code: 'A-1' })).toBe('أنت مرشّحة للمقعد \u2068A-1\u2069');
    expect(strict.find('seats:waiting', { ...woman, form: 'masculine' }, { code: 'A-1' })).toBe(said);
    expect(strict.find('seats:waiting', 'ar', { code: 'A-1' })).toBe(said);
  });

  it('is in the one form that there is where it does not differ, whatever the number', () => {
    expect(strict.find('seats:free', woman, { count: 2 })).toBe('مقعدان');
    expect(strict.find('seats:mark', woman, { count: 1 })).toBe('ضعي علامة');
    expect(strict.find('seats:mark', woman, { count: 2 })).toBe('علامتان');
    expect(strict.problem('seats.all-given', woman, { place: 'الرباط' })).toBe('مُنحت المقاعد كلها في الرباط.');
  });

  it.each([
    ['as a woman who chose so', { addressedAs: 'feminine', sex: 'male' }, 'feminine'],
    ['as a man who chose so', { addressedAs: 'masculine', sex: 'female' }, 'masculine'],
    ['by what is recorded where nothing was chosen', { addressedAs: null, sex: 'female' }, 'feminine'],
    ['by what is recorded of a man', { addressedAs: null, sex: 'male' }, 'masculine'],
    ['in the one form where nothing is known', { addressedAs: null, sex: null }, 'masculine'],
  ] as const)('addresses them %s', (_how, person, form) => {
    expect(addressFormOf(person)).toBe(form);
  });
});

describe('What is filled in', () => {
  it('stands apart where its direction is not that of the sentence', () => {
    expect(strict.find('seats:given', 'ar', { code: 'TD-1-004', name: 'يوسف العلوي' })).toBe(
      'المقعد \u2068TD-1-004\u2069 إلى يوسف العلوي',
    );
    expect(strict.find('seats:given', 'en', { code: 'TD-1-004', name: 'يوسف العلوي' })).toBe(
      'Seat TD-1-004 to \u2068يوسف العلوي\u2069',
    );
  });

  it('is never read as a text itself', () => {
    expect(strict.find('seats:given', 'en', { code: '{{name}}', name: '$t(common:errors.general) $&' })).toBe(
      'Seat {{name}} to $t(common:errors.general) $&',
    );
  });

  it('may not be missing', () => {
    expect(() => strict.find('seats:given', 'en', { code: 'A' })).toThrow(
      'Missing: {{name}} of "Seat {{code}} to {{name}}"',
    );
    expect(lenient.find('seats:given', 'en', { code: 'A' })).toBe('Seat A to —');
  });
});

describe('An error', () => {
  it('is told by its code in the language of the reader', () => {
    expect(strict.problem('seats.all-given', 'fr', { place: 'Rabat' })).toBe(
      'Toutes les places de Rabat sont attribuées.',
    );
  });

  it.each(['seats.unheard-of', 'nowhere.at-all', 'seats', '', 'seats.', 'seats.errors'])(
    'of no known code (%s) is told in general words, never by the code',
    (code) => {
      expect(lenient.problem(code, 'en')).toBe('Not possible.');
      expect(() => strict.problem(code, 'en')).toThrow('Missing: text');
    },
  );
});

describe('The texts of the centre', () => {
  const centre = new Translator(readLocales(), true);

  it('are read from the files', () => {
    expect(centre.text('common:language.ar', 'fr')).toBe('arabe');
    expect(centre.text('common:missing-text', 'ar', { language: centre.text('common:language.fr', 'ar') })).toBe(
      'غير متاح بعدُ باللغة الفرنسية',
    );
  });
});
