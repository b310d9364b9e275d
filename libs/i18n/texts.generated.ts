/** Every text by its key, with its variables. Written by `node test/checks/text-keys.mjs --write`. */
export interface Texts {
  'common:language.ar': Record<never, never>;
  'common:language.en': Record<never, never>;
  'common:language.fr': Record<never, never>;
  'common:missing-text': { readonly language: string | number };
}
