import { formatNumber, within, type AddressForm, type Digits, type Language } from '#i18n/web';

/** The texts of one file of libs/i18n: texts, and groups of texts. */
export type Tree = Readonly<Record<string, unknown>>;
export type Variables = Readonly<Record<string, string | number>>;

const PLACE = /\{\{\s*([\w-]+)\s*\}\}/g;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function found(tree: Tree, path: string): string | undefined {
  let at: unknown = tree;
  for (const step of path.split('.')) at = isTree(at) ? at[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}

const foundIn = (tree: Tree, path: string, plural: string): string | undefined =>
  found(tree, `${path}${plural}`) ?? found(tree, path);

interface Reader {
  readonly language: Language;
  readonly digits: Digits;
  readonly form?: AddressForm | undefined;
}

/**
 * A text of one file by its path, as libs/i18n says it: in the reader's form of address if the text has several, in the
 * plural of its `count`, with numbers in the reader's digits, and names and codes kept in their own direction. Null if
 * there is no such text.
 */
export function textIn(tree: Tree, path: string, reader: Reader, variables: Variables = {}): string | null {
  const { language } = reader;
  const { count } = variables;
  const plural = typeof count === 'number' ? `_${pluralOf(language).select(count)}` : '';
  const toWoman = reader.form === 'feminine' ? foundIn(tree, `${path}_feminine`, plural) : undefined;
  const text = toWoman ?? foundIn(tree, path, plural);
  if (text === undefined) return null;
  return text.replace(PLACE, (_place, name: string) => {
    const value = variables[name] ?? '';
    return typeof value === 'number' ? formatNumber(value, reader) : within(language, value);
  });
}

const rules = new Map<Language, Intl.PluralRules>();

/** Plural rules are expensive to make. */
function pluralOf(language: Language): Intl.PluralRules {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return rule;
}
