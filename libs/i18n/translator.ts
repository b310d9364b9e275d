import { createInstance, type i18n } from 'i18next';
import type { Variables } from '#kernel';
import { within } from './bidi.js';
import { formatNumber } from './formats.js';
import type { Locales } from './locales.js';
import { isAddressedAsWoman, languageOf, type Reader } from './reader.js';
import type { Texts } from './texts/index.generated.js';

/**
 * `<namespace>:<key>`, without the suffixes of plurals and feminine forms; errors are reached by their codes instead.
 */
export type TextKey = keyof Texts;

type VariablesOf<K extends TextKey> = Texts[K] extends Record<string, never> ? [] : [variables: Texts[K]];

const GENERAL = 'common:errors.general';
const PLACES = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * The texts of libs/i18n in the language of the reader, and in the form in which they are addressed. Numbers among the
 * variables are written in the reader's digits (so years and codes are given as strings); strings of the other
 * direction are isolated. Nothing is escaped for HTML.
 */
export class Translator {
  private readonly texts: i18n = createInstance();

  /** `strict` throws where a text or a variable is missing; otherwise a general text or a dash stands in. */
  constructor(
    locales: Locales,
    private readonly strict: boolean,
  ) {
    void this.texts.init({
      resources: locales,
      initAsync: false,
      lng: 'ar',
      fallbackLng: false,
      ns: Object.keys(locales.ar),
      defaultNS: 'common',
    });
  }

  text<K extends TextKey>(key: K, reader: Reader, ...[variables]: VariablesOf<K>): string {
    return this.find(key, reader, variables) ?? this.general(key, reader);
  }

  /** The text of an error: `exams.attempt-closed` is `errors.attempt-closed` of exams.json. Never the code itself. */
  problem(code: string, reader: Reader, variables: Variables = {}): string {
    const dot = code.indexOf('.');
    const key = `${code.slice(0, dot)}:errors.${code.slice(dot + 1)}`;
    return this.find(key, reader, variables) ?? this.general(key, reader);
  }

  /** For keys that are only known at run time; null where there is no such text. */
  find(key: string, reader: Reader, variables: Variables = {}): string | null {
    const { count } = variables;
    const options = {
      lng: languageOf(reader),
      ...(typeof count === 'number' && { count }),
      ...(isAddressedAsWoman(reader) && { context: 'feminine' }),
    };
    if (!this.texts.exists(key, options)) return null;
    const text: unknown = this.texts.t(key, { ...options, skipInterpolation: true });
    return typeof text === 'string' ? this.fill(text, reader, variables) : null;
  }

  /** Fills in once: the value of a variable is never searched for further places. */
  private fill(text: string, reader: Reader, variables: Variables): string {
    return text.replace(PLACES, (place, name: string) => {
      const value = variables[name];
      if (value === undefined) return this.missing(`${place} of "${text}"`);
      if (typeof value === 'number') return formatNumber(value, reader);
      return within(languageOf(reader), String(value));
    });
  }

  private general(key: string, reader: Reader): string {
    this.missing(`text "${key}"`);
    return this.find(GENERAL, reader) ?? '';
  }

  private missing(what: string): string {
    if (this.strict) throw new Error(`Missing: ${what}`);
    return '—';
  }
}
