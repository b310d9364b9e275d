import { partsOf, type Part } from './parts.js';
import { formsOf } from './skeleton.js';

/** Raise it whenever anything here gives other keys than before: keys of an older version are then made anew. */
export const NAME_KEYS_VERSION = 2;

/** The name of a person as it is printed, in both scripts, and their address. */
export interface Named {
  readonly ar: string;
  readonly latin: string;
  readonly email: string | null;
}

const LONGEST = 40;
/** How many readings of a part are paired with those of another. */
const PAIRED = 2;
/** Parts beyond these are found only by their skeletons, as the number of pairs grows with the square. */
const MOST_SPELT = 4;

export const wordKey = (word: string): string => `w${word.slice(0, LONGEST)}`;
export const skeletonKey = (skeleton: string): string => `s${skeleton.slice(0, LONGEST)}`;
export const pairKey = (a: string, b: string): string => keyOfTwo('p', ...inOrder(a, b));
/** Two words just as they are written. */
export const spellingKey = (a: string, b: string): string => keyOfTwo('x', ...inOrder(a, b));
/** A skeleton, and beside it a word by whose beginning it may be sought. */
export const besideKey = (skeleton: string, word: string): string => keyOfTwo('b', skeleton, word);

const inOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
const keyOfTwo = (kind: string, a: string, b: string): string => `${kind}${a}|${b}`.slice(0, 2 * LONGEST);

/**
 * The keys by which a person is found: each word as it is written, the skeletons of its readings, and any two words
 * together, since few people share two words, however common each is alone. Two words are together by their skeletons,
 * as they are written, and by the skeleton of one beside the other, which may be typed in part.
 */
export function nameKeysOf({ ar, latin, email }: Named): string[] {
  const keys = new Set<string>();
  if (email !== null) keys.add(wordKey(email.toLowerCase()));
  for (const parts of [partsOf(ar), partsOf(latin)]) {
    for (const { word } of parts) keys.add(wordKey(bareWord(word)));
    for (const skeletons of parts.map(skeletonsOfPart)) for (const one of skeletons) keys.add(skeletonKey(one));
    for (const joined of joinedIn(parts)) keys.add(skeletonKey(joined));
    for (const pair of pairsIn(parts)) keys.add(pair);
    for (const pair of spelt(parts.slice(0, MOST_SPELT))) keys.add(pair);
  }
  return [...keys];
}

export const skeletonsOfPart = ({ word, others }: Part): string[] => [
  ...new Set([word, ...others].flatMap((written) => formsOf(written))),
];

/** The word without the article that Arabic writes to it. */
export const bareWord = (word: string): string => word.replace(/^ال(?=..)/u, '');

/** Two parts side by side as if they were written together: Fatima Zahra, Fatimazahra. */
export const joinedIn = (parts: readonly Part[]): string[] =>
  parts.slice(1).flatMap(({ word }, at) => formsOf(`${parts[at]?.word ?? ''}${bareWord(word)}`).slice(0, 1));

function pairsIn(parts: readonly Part[]): string[] {
  const readings = parts.map((part) => skeletonsOfPart(part).slice(0, PAIRED));
  return readings.flatMap((first, at) => readings.slice(at + 1).flatMap((second) => pairsOf(first, second)));
}

function* spelt(parts: readonly Part[]): Generator<string> {
  const spellings = parts.map((part) => ({ word: bareWord(part.word), skeleton: skeletonsOfPart(part)[0] }));
  for (const [at, one] of spellings.entries())
    for (const other of spellings.slice(at + 1)) {
      yield spellingKey(one.word, other.word);
      if (one.skeleton !== undefined) yield besideKey(one.skeleton, other.word);
      if (other.skeleton !== undefined) yield besideKey(other.skeleton, one.word);
    }
}

export const pairsOf = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((a) => second.map((b) => pairKey(a, b)));
