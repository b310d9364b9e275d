import { isLanguage, type Language } from '#i18n/web';

const KEY = 'language';

/** Each language in its own words; never a flag. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** What was chosen on this device; null where nothing was. */
export function chosenLanguage(): Language | null {
  const chosen = localStorage.getItem(KEY);
  return isLanguage(chosen) ? chosen : null;
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEY, language);

/** What was chosen here before, else what the browser asks for, else Arabic. */
export const firstLanguage = (): Language =>
  chosenLanguage() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ar';
