import { partsOf, type Part } from './parts.js';
import { formsOf } from './skeleton.js';

/** Raised whenever anything here gives other keys than before: what was kept under an older one is then made anew. */
export const NAME_KEYS_VERSION = 1;

/** The name of a person as it is printed, in both scripts, and their address. */
export interface Named {
  readonly ar: string;
  readonly latin: string;
  readonly email: string | null;
}

const LONGEST = 40;
/** Of the readings of a part, as many are paired with those of another. */
const PAIRED = 2;

export const wordKey = (word: string): string => `w${word.slice(0, LONGEST)}`;
export const skeletonKey = (skeleton: string): string => `s${skeleton.slice(0, LONGEST)}`;
export const pairKey = (a: string, b: string): string => `p${a < b ? `${a}|${b}` : `${b}|${a}`}`.slice(0, 2 * LONGEST);

/**
 * What a person is found by: each word as it is written, the skeletons of its readings, and the skeletons of any two
 * words together, since what two words share few people have, however common each is alone.
 */
export function nameKeysOf({ ar, latin, email }: Named): string[] {
  const keys = new Set<string>();
  if (email !== null) keys.add(wordKey(email.toLowerCase()));
  for (const parts of [partsOf(ar), partsOf(latin)]) {
    for (const { word } of parts) keys.add(wordKey(bareWord(word)));
    for (const skeletons of parts.map(skeletonsOfPart)) for (const one of skeletons) keys.add(skeletonKey(one));
    for (const joined of joinedIn(parts)) keys.add(skeletonKey(joined));
    for (const pair of pairsIn(parts)) keys.add(pair);
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

export const pairsOf = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((a) => second.map((b) => pairKey(a, b)));
