import { readFileSync, readdirSync } from 'node:fs';
import { LANGUAGES, type Language } from '#kernel';

export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** Texts by language and namespace. */
export type Locales = Readonly<Record<Language, Readonly<Record<string, TextTree>>>>;

const FOLDER = new URL('./locales/', import.meta.url);

/** Reads locales/<language>/<namespace>.json, which lie beside this file in the source and in what is built from it. */
export function readLocales(): Locales {
  const read = (language: Language) => {
    const folder = new URL(`${language}/`, FOLDER);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return Object.fromEntries(
      files.map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as TextTree,
      ]),
    );
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as unknown as Locales;
}
