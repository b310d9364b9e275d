import type { Texts } from '#i18n/web';

/** The files of libs/i18n that a browser has. */
type Files = 'web' | `web-${string}` | 'common' | 'identity' | 'certification';

/** Every text of the screens by its key; those of `web` by the key without its namespace. */
type Known = {
  [K in Extract<keyof Texts, `${Files}:${string}`> as K extends `web:${infer Key}` ? Key : K]: Texts[K];
} & { 'common:errors.general': Nothing };
type Nothing = Readonly<Record<string, never>>;

/** `<namespace>:<key>`; one of `web` by its key alone. */
export type TextKey = keyof Known;

/** The key of a text in which nothing is filled in. */
export type PlainKey = { [K in TextKey]: Known[K] extends Nothing ? K : never }[TextKey];

/** The variables that have to be filled in. */
export type VariablesOf<K extends TextKey> = Known[K] extends Nothing ? [] : [variables: Known[K]];
