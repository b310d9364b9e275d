type None = Readonly<Record<string, never>>;

export interface Common {
  'common:language.ar': None;
  'common:language.en': None;
  'common:language.fr': None;
  'common:missing-text': { readonly language: string | number };
}
