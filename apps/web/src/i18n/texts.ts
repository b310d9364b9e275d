import type { Language, Reader } from '#i18n/web';
import { textIn, type Tree, type Variables } from './text.js';

type Load = () => Promise<{ readonly default: Readonly<Record<string, Tree>> }>;

/** The texts of the open places come first; the rest comes with the first other place, or once the screen stands. */
const OPEN: Record<Language, Load> = {
  ar: () => import('./texts.ar.js'),
  fr: () => import('./texts.fr.js'),
  en: () => import('./texts.en.js'),
};
const FURTHER: Record<Language, Load> = {
  ar: () => import('./further-texts.ar.js'),
  fr: () => import('./further-texts.fr.js'),
  en: () => import('./further-texts.en.js'),
};
const FILE = /([^/]+)\.json$/;

/** The texts by language and namespace. */
const trees = new Map<string, Tree>();
const begun = new Map<Load, Promise<void>>();
const listeners = new Set<() => void>();
let needsFurther = false;

/** The number of files that have come; what was drawn without their texts is drawn again. */
export const textsThere = (): number => trees.size;
export const onTexts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

async function add(language: Language, load: Load): Promise<void> {
  const { default: files } = await load();
  for (const [path, tree] of Object.entries(files)) trees.set(`${language}:${FILE.exec(path)?.[1] ?? ''}`, tree);
  for (const listener of listeners) listener();
}

/** Loads a file once, unless it did not come. */
function once(language: Language, load: Load): Promise<void> {
  const adding = begun.get(load) ?? add(language, load);
  begun.set(load, adding);
  adding.catch(() => begun.delete(load));
  return adding;
}

/** Loads the texts of every place in this language, and from now on in those that are chosen later. */
export function loadFurtherTexts(language: Language): Promise<void> {
  needsFurther = true;
  return once(language, FURTHER[language]);
}

/** Fetches the texts of one language that are needed so far. */
export async function loadTexts(language: Language): Promise<void> {
  await Promise.all([once(language, OPEN[language]), needsFurther && once(language, FURTHER[language])]);
}

/** A text by `<namespace>:<key>`, or by its key alone in `web`; null where there is none, or its file has not come. */
export function textOf(key: string, reader: Exclude<Reader, Language>, variables?: Variables): string | null {
  const [, namespace = 'web', path = ''] = /^(?:([\w-]+):)?(.*)$/.exec(key) ?? [];
  const tree = trees.get(`${reader.language}:${namespace}`);
  return tree ? textIn(tree, path, reader, variables) : null;
}
