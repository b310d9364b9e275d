import type { Page } from 'playwright-core';
import type { Language } from '#kernel';
import { isShown, placeOf, shownTexts } from './dom.js';
import { inPage } from './in-page.js';
import { SAME_IN_TWO, STAYS_LATIN } from './reviewed.js';

/** A text as somebody sees or hears it. */
export interface SeenText {
  readonly text: string;
  readonly place: string;
  /** Whether it is marked as another language or direction: a name, a code, an answer that somebody gave. */
  readonly apart: boolean;
}

/** Texts, and the names that controls and pictures have for those who do not see them. */
export function textsOf(page: Page): Promise<SeenText[]> {
  return inPage(page, read, null, [isShown, placeOf, shownTexts, isApart]);
}

function isApart(element: Element): boolean {
  const marked = element.closest('bdi, [lang], [dir=ltr], [dir=auto], code, pre, kbd');
  return marked !== null && marked !== document.documentElement;
}

function read(): SeenText[] {
  const seen: SeenText[] = shownTexts(document.body).flatMap((node) => {
    const element = node.parentElement;
    return element ? [{ text: node.data.trim(), place: placeOf(element), apart: isApart(element) }] : [];
  });
  const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
  for (const element of document.querySelectorAll(attributes.map((name) => `[${name}]`).join(','))) {
    if (!element.checkVisibility()) continue;
    for (const name of attributes) {
      const text = element.getAttribute(name)?.trim() ?? '';
      if (text !== '') seen.push({ text, place: `${name} of ${placeOf(element)}`, apart: isApart(element) });
    }
  }
  return [...seen, { text: document.title, place: 'title of the window', apart: false }];
}

const KEY = /^(?:[a-z]+(?:-[a-z]+)*:)?[a-z]+(?:-[a-z]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/u;
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;
/** Codes of courses, cohorts, certificates; ids; codes that stand for what strangers typed. */
const CODE = /^(?:[A-Z0-9]+(?:-[A-Z0-9]+)+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/u;
const CODES = /\b[0-9a-f]{32}\b|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z0-9]+(?:-[A-Z0-9]+)+/gu;
const ADDRESS = /[\w.+-]+@[\w.-]+|https?:\S+/gu;
const LETTERS = /\p{L}{2,}/u;
const LATIN = /\p{Script=Latin}[\p{Script=Latin}’'-]+/gu;

/** Fields that the browser labels itself, in its own language. */
export async function nativeWords(page: Page): Promise<string[]> {
  return inPage(page, fieldsOfTheBrowser, null, [isShown, placeOf]);
}

function fieldsOfTheBrowser(): string[] {
  const own = ['file', 'date', 'time', 'datetime-local', 'month', 'week'].map((type) => `input[type=${type}]`);
  return [...document.querySelectorAll(own.join(','))]
    .filter((field) => isShown(field))
    .map(
      (field) => `the browser words it: ${field.getAttribute('type') ?? ''} ${placeOf(field.parentElement ?? field)}`,
    );
}

/** Keys and placeholders where their texts should be. */
export const rawKeys = (seen: readonly SeenText[]): string[] =>
  seen
    .filter(({ text, apart }) => /\{\{|\}\}/u.test(text) || (!apart && KEY.test(text)))
    .map(({ text, place }) => `a key instead of a text: ${text} in ${place}`);

/** Unmarked words in Latin letters on an Arabic screen; `mirroring` checks whether codes are isolated. */
export const latinInArabic = (seen: readonly SeenText[]): string[] =>
  seen
    .filter(({ apart }) => !apart)
    .flatMap(({ text, place }) => {
      const words = text.replace(ISOLATED, '').replace(ADDRESS, '').replace(CODES, '').match(LATIN) ?? [];
      const odd = words.filter((word) => !STAYS_LATIN.has(word));
      return odd.length === 0 ? [] : [`Latin in Arabic: ${odd.join(' ')} in ${place}`];
    });

const isSaid = ({ text, apart }: SeenText): boolean => !apart && LETTERS.test(text) && !CODE.test(text);

/** Texts that two languages have in common, though they are neither codes nor names of people. */
export function sameInTwo(
  seen: Readonly<Record<Language, readonly SeenText[]>>,
  [one, other]: readonly [Language, Language],
  names: readonly string[] = [],
): string[] {
  const known = new Set(seen[other].filter(isSaid).map(({ text }) => text));
  return seen[one]
    .filter((each) => isSaid(each) && known.has(each.text) && !names.includes(each.text))
    .filter(({ text }) => !isReviewed(text, [one, other]))
    .map(({ text, place }) => `the same in ${one} and ${other}: ${text} in ${place}`);
}

const isReviewed = (text: string, pair: readonly [Language, Language]): boolean =>
  text.replace(ISOLATED, '').replace(ADDRESS, '').match(LETTERS) === null ||
  (!pair.includes('ar') && text.split(/[\s·,:;()/]+/u).every((word) => !LETTERS.test(word) || SAME_IN_TWO.has(word)));

/** Everything that the same screen in three languages shows to be untranslated; `names` of people stay as they are. */
export function untranslated(
  seen: Readonly<Record<Language, readonly SeenText[]>>,
  names: readonly string[] = [],
): string[] {
  const pairs: readonly (readonly [Language, Language])[] = [
    ['ar', 'fr'],
    ['ar', 'en'],
    ['fr', 'en'],
  ];
  const keys = (['ar', 'fr', 'en'] as const).flatMap((language) => rawKeys(seen[language]));
  return [...new Set([...keys, ...latinInArabic(seen.ar), ...pairs.flatMap((pair) => sameInTwo(seen, pair, names))])];
}
