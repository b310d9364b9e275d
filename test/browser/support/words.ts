import { Translator, readLocales } from '#i18n';
import type { Language, Variables } from '#kernel';

/** A text of the screens by its key, as `sign-in.act` or `web-exam:list.start`. */
export type Words = (key: string, variables?: Variables) => string;

const translator = new Translator(readLocales(), true);

/** What the screens say in a language, from the texts that they are made of. @throws Error for a text that is missing. */
export function words(language: Language): Words {
  return (key, variables = {}) => {
    const text = translator.find(key.includes(':') ? key : `web:${key}`, language, variables);
    if (text === null) throw new Error(`There is no text ${key} in ${language}`);
    return text;
  };
}
