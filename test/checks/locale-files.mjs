import { readFileSync, readdirSync } from 'node:fs';

export const LANGUAGES = ['ar', 'fr', 'en'];
/** The categories of CLDR that each language has for cardinal numbers. */
export const PLURALS = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  en: ['one', 'other'],
};
export const ROOT = new URL('../../', import.meta.url);
const LOCALES = new URL('libs/i18n/locales/', ROOT);
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** The context of i18next for what is said to a woman, where it differs; it stands before the form of a number. */
const FEMININE = /_feminine(?=_(?:zero|one|two|few|many|other)$|$)/;

export const namespacesOf = (language) =>
  readdirSync(new URL(`${language}/`, LOCALES))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** Every text of a file by its dotted key; anything but a text or a group is kept as it is, to be reported. */
export function textsOf(language, namespace) {
  const texts = new Map();
  const walk = (value, path) => {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isGroup) return texts.set(path, value);
    for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, LOCALES), 'utf8')), '');
  return texts;
}

export const isFeminine = (key) => FEMININE.test(key);
/** The key of the form that is for everybody, or of the masculine one. */
export const masculineOf = (key) => key.replace(FEMININE, '');
export const baseOf = (key) => masculineOf(key).replace(PLURAL, '');
export const isPlural = (key) => PLURAL.test(key);
export const variablesOf = (text) =>
  [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1]))].sort();
