import { createInstance } from 'i18next';
import { LANGUAGES, isLanguage, type Language } from '#i18n/web';

const files = import.meta.glob<Record<string, unknown>>('../../../libs/i18n/locales/*/web.json', {
  eager: true,
  import: 'default',
});

const resources = Object.fromEntries(
  LANGUAGES.map((language) => [language, { web: files[`../../../libs/i18n/locales/${language}/web.json`] ?? {} }]),
);

export const texts = createInstance();
await texts.init({
  resources,
  ns: ['web'],
  defaultNS: 'web',
  lng: firstLanguage(),
  interpolation: { escapeValue: false },
});

/** What was chosen here before, else what the browser asks for, else Arabic. */
function firstLanguage(): Language {
  const asked = [localStorage.getItem('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return asked.find(isLanguage) ?? 'ar';
}
