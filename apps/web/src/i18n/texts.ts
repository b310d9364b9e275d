import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber, within, type Digits, type Language } from '#i18n/web';

type Load = () => Promise<{ readonly default: Record<string, Record<string, unknown>> }>;

/** What the open places say comes first; the rest with the first other place, or once the screen stands. */
const OPEN: Record<Language, Load> = {
  ar: () => import('./texts.ar.js'),
  fr: () => import('./texts.fr.js'),
  en: () => import('./texts.en.js'),
};
const FURTHER: Record<Language, Load> = {
  ar: () => import('./further-texts.ar.js'),
  fr: () => import('./further-texts.fr.js'),
  en: () => import('./further-texts.en.js'),
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

async function add(language: Language, load: Load): Promise<void> {
  for (const [path, content] of Object.entries((await load()).default)) {
    const namespace = /([^/]+)\.json$/.exec(path)?.[1];
    if (namespace !== undefined) texts.addResourceBundle(language, namespace, content);
  }
}

const begun = new Map<Load, Promise<void>>();

/** Once a file, unless it did not come. */
function once(language: Language, load: Load): Promise<void> {
  const adding = begun.get(load) ?? add(language, load);
  begun.set(load, adding);
  adding.catch(() => begun.delete(load));
  return adding;
}

let needsFurther = false;

/** From now on the texts of every place are there, in this language and in those that are chosen later. */
export function loadFurtherTexts(language: Language): Promise<void> {
  needsFurther = true;
  return once(language, FURTHER[language]);
}

/** Fetches the texts of one language that are needed so far. */
export async function loadTexts(language: Language): Promise<void> {
  await Promise.all([once(language, OPEN[language]), needsFurther && once(language, FURTHER[language])]);
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
