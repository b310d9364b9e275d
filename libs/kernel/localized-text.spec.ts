import { isLanguage, textIn } from './localized-text.js';

const title = { ar: 'فحص وثائق السفر', fr: null, en: 'Travel-document examination' };

describe('A text in three languages', () => {
  it('is read in the language asked for', () => {
    expect(textIn(title, 'en')).toEqual({ text: 'Travel-document examination', language: 'en' });
  });

  it('falls back to Arabic where the language asked for is missing, and says so', () => {
    expect(textIn(title, 'fr')).toEqual({ text: 'فحص وثائق السفر', language: 'ar' });
  });

  it('falls back past Arabic where Arabic is missing too', () => {
    expect(textIn({ ar: null, fr: null, en: 'Border' }, 'fr')).toEqual({ text: 'Border', language: 'en' });
  });

  it('is nothing when no language has it', () => {
    expect(textIn({ ar: null, fr: null, en: null }, 'ar')).toBeNull();
  });

  it('knows the three languages of the centre and no other', () => {
    expect(['ar', 'fr', 'en', 'es', '', null].map(isLanguage)).toEqual([true, true, true, false, false, false]);
  });
});
