import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber, within, type Digits, type Language } from '#i18n/web';

type Files = Record<string, Record<string, unknown>>;

const LOADERS: Record<Language, () => Promise<{ default: Files }>> = {
  ar: () => import('./texts.ar.js'),
  fr: () => import('./texts.fr.js'),
  en: () => import('./texts.en.js'),
};

/** Read when a number is put into a text; set by the reader's choice. */
let digits: Digits = 'latn';
export const writeDigits = (chosen: Digits): void => {
  digits = chosen;
};

/** Numbers in the reader's digits; names and codes kept in their own direction inside the sentence. */
function formatted(value: unknown, language: Language): string {
  if (typeof value === 'number') return formatNumber(value, { language, digits });
  return typeof value === 'string' ? within(language, value) : '';
}

export const texts = createInstance()
  .use(initReactI18next)
  .use({
    type: 'formatter',
    init: () => undefined,
    format: (value: unknown, _format: string, language: string) => formatted(value, language as Language),
  });

/** Fetches the texts of one language, once. */
export async function loadTexts(language: Language): Promise<void> {
  if (texts.isInitialized && texts.hasResourceBundle(language, 'web')) return;
  const { default: files } = await LOADERS[language]();
  for (const [path, content] of Object.entries(files)) {
    const namespace = /([^/]+)\.json$/.exec(path)?.[1];
    if (namespace !== undefined) texts.addResourceBundle(language, namespace, content);
  }
}

export async function startTexts(language: Language): Promise<void> {
  await texts.init({
    lng: language,
    resources: {},
    defaultNS: 'web',
    fallbackLng: false,
    interpolation: {
      escapeValue: false,
      alwaysFormat: true,
    },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await loadTexts(language);
  await texts.changeLanguage(language);
}
