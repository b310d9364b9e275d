import { isLanguage, type Language } from '#i18n/web';
import { remembered } from '../device/index.js';

const KEY = 'language';
/** Set while the language kept here is that of a person who signed in. */
const OF_PERSON = 'language-of-person';

/** Each language in its own words; never a flag. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

function keptLanguage(): Language | null {
  const kept = remembered.get(KEY);
  return isLanguage(kept) ? kept : null;
}

/** The language chosen on this device before anybody signed in; null if there is none, or if it was a person's. */
export const chosenLanguage = (): Language | null => (remembered.get(OF_PERSON) === null ? keptLanguage() : null);

/** Keeps the language of the screens here, as chosen by somebody who is not signed in. */
export function keepLanguage(language: Language): void {
  remembered.set(KEY, language);
  remembered.forget(OF_PERSON);
}

/** Notes that the kept language is that of the person, so that whoever signs in next does not have to read it. */
export const keepForPerson = (): void => remembered.set(OF_PERSON, 'yes');

/** The language that was kept here before, else the one that the browser asks for, else Arabic. */
export const firstLanguage = (): Language =>
  keptLanguage() ?? navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'ar';
