import { Translator, readLocales } from '#i18n';
import type { Language, Variables } from '#kernel';

/** The tour's own texts in `language`. @throws Error for a text that is not there. */
export function tourTexts(language: Language): (key: string, variables: Variables) => string {
  const translator = new Translator(readLocales(), true);
  return (key, variables) => {
    const text = translator.find(`tour:${key}`, language, variables);
    if (text === null) throw new Error(`The tour has no text ${key}`);
    return text;
  };
}
