import { isLanguage, type Language } from '#i18n/web';
import { remembered } from '../device/index.js';

const KEY = 'language';
/** Stands where the language kept here is that of a person who signed in. */
const OF_PERSON = 'language-of-person';

/** Each language in its own words; never a flag. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

function keptLanguage(): Language | null {
  const kept = remembered.get(KEY);
  return isLanguage(kept) ? kept : null;
}

/** What was chosen on this device before anybody signed in; null where nothing was, or where it was a person's. */
export const chosenLanguage = (): Language | null => (remembered.get(OF_PERSON) === null ? keptLanguage() : null);

/** What the screens here speak from now on, as somebody wants who is not signed in. */
export function keepLanguage(language: Language): void {
  remembered.set(KEY, language);
  remembered.forget(OF_PERSON);
}

/** What is kept is the language of the person, so whoever signs in next is not asked to read it. */
export const keepForPerson = (): void => remembered.set(OF_PERSON, 'yes');

/** What was kept here before, else what the browser asks for, else Arabic. */
export const firstLanguage = (): Language =>
  keptLanguage() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ar';
