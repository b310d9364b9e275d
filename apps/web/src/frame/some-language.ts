import { LANGUAGES, type Language } from '#i18n/web';

type SomeText = Readonly<Record<Language, string | null>>;

/** A text in the reader's language, or else in the first that it is written in, and which that is. */
export function inSomeLanguage(text: SomeText, reader: Language): { text: string; language: Language } | null {
  for (const language of [reader, ...LANGUAGES]) {
    const found = text[language];
    if (found !== null) return { text: found, language };
  }
  return null;
}
