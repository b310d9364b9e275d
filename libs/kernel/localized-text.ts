export const LANGUAGES = ['ar', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in the three languages; a missing one is null, never empty, and shown as missing. */
export type LocalizedText = { readonly [L in Language]: string | null };

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** The text in `language` or, where it is missing, in the first language that has one, together with that language. */
export function textIn(text: LocalizedText, language: Language): { text: string; language: Language } | null {
  for (const candidate of [language, ...LANGUAGES]) {
    const found = text[candidate];
    if (found !== null) return { text: found, language: candidate };
  }
  return null;
}
