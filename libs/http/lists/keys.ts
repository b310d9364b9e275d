import type { Language } from '#kernel';

/** The types in SQL of what a list is filtered and sorted by. */
export type SqlType =
  'text' | 'uuid' | 'integer' | 'numeric' | 'boolean' | 'date' | 'timestamptz' | 'text[]' | 'uuid[]';

/** What rows are sorted by: an expression, or one for each language of a reader. */
export interface SortKey {
  readonly by: string | Readonly<Record<Language, string>>;
  readonly type: SqlType;
  /** Rows without it come last, in whichever direction. */
  readonly nullable?: boolean;
}

/** An expression by which rows are placed: never null, and exact as text. */
export interface PlaceKey {
  readonly by: string;
  readonly type: SqlType;
}

/** Stands for what is not there, behind a key that says so. */
const NOTHING: Partial<Record<SqlType, string>> = {
  text: `''`,
  integer: '0',
  numeric: '0',
  boolean: 'false',
  date: `'-infinity'`,
  timestamptz: `'-infinity'`,
  uuid: `'00000000-0000-0000-0000-000000000000'`,
};

/** The keys that place rows by `key`, which have one direction all. */
export function placeKeys({ by, type, nullable }: SortKey, language: Language, backwards: boolean): PlaceKey[] {
  const expression = typeof by === 'string' ? by : by[language];
  if (nullable !== true) return [{ by: expression, type }];
  const isLast = `(${expression}) is ${backwards ? 'not null' : 'null'}`;
  return [
    { by: isLast, type: 'boolean' },
    { by: `coalesce(${expression}, ${NOTHING[type] ?? 'null'})`, type },
  ];
}

/** Texts in each language, sorted by the rules of the reader's; one that has none in it is sorted by another. */
export const byText = (text: string): SortKey => ({
  by: {
    ar: `coalesce(${text}->>'ar', ${text}->>'fr', ${text}->>'en') collate "ar-x-icu"`,
    fr: `coalesce(${text}->>'fr', ${text}->>'en', ${text}->>'ar') collate "fr-x-icu"`,
    en: `coalesce(${text}->>'en', ${text}->>'fr', ${text}->>'ar') collate "en-x-icu"`,
  },
  type: 'text',
});

/** People by the name in the script of the reader's language; `row` has `name_ar` and `name_latin`. */
export const byName = (row: string): SortKey => {
  const latin = `${row}.name_latin collate "und-x-icu"`;
  return { by: { ar: `${row}.name_ar collate "ar-x-icu"`, fr: latin, en: latin }, type: 'text' };
};

/** Words of a few, such as the states of a lifecycle, in the order of these and not of the alphabet. */
export const inOrderOf = (words: readonly string[], word: string): SortKey => ({
  by: `array_position(array[${words.map((each) => `'${each}'`).join(', ')}], ${word})`,
  type: 'integer',
  nullable: true,
});

/** Codes and other texts that are in no language. */
export const byCode = (code: string): SortKey => ({ by: `${code} collate "und-x-icu"`, type: 'text' });
