import { isArabic } from './consonants.js';
import { begins, likeness } from './likeness.js';
import {
  bareWord,
  besideKey,
  joinedIn,
  pairsOf,
  skeletonKey,
  skeletonsOfPart,
  spellingKey,
  wordKey,
} from './name-keys.js';
import { partsOf, type Part } from './parts.js';

/** One lookup of the keys; `identity.named` makes it while fewer than `below` people are found. */
interface Step {
  readonly below: number;
  readonly keys?: readonly string[];
  readonly beginning?: string;
  /** The person must also have a key of each of these lists, two at most. */
  readonly also?: readonly (readonly string[])[];
}

const ALWAYS = 1_000_000;
/** Where fewer people than this are found, less similar words are looked for too. */
const FEW = 20;
/** Words beyond the first three and the last are left out, as they would hardly narrow the search down. */
const MOST_WORDS = 4;
/** The first word may be read in several ways; only the likeliest are looked up beside a word that is still typed. */
const READINGS = 3;

/** Among equals, names with the words in the order sought, and no other words, come first. */
const IN_PLACE = 0.005;
const BESIDES = 0.01;
const SAME = 1;
const SAME_SPELT_OTHERWISE = 0.85;

interface Written {
  readonly ar: string;
  readonly latin: string;
}

/** The words of a search for people, in either script. */
export class NameSearch {
  private readonly parts: readonly Part[];
  private readonly email: string | null;
  /** How alike each part sought is to the words compared so far. */
  private readonly compared: readonly Map<string, number>[];
  private readonly weights: readonly number[];
  private readonly scores = new Map<string, number>();

  constructor(words: string) {
    this.email = words.includes('@') ? words.trim().toLowerCase() : null;
    const parts = partsOf(words);
    this.parts = parts.length > MOST_WORDS ? [...parts.slice(0, MOST_WORDS - 1), ...parts.slice(-1)] : parts;
    this.compared = this.parts.map(() => new Map());
    this.weights = this.parts.map((part) => 1 + (skeletonsOfPart(part)[0]?.length ?? 0) / 4);
  }

  /** The lookups, the likeliest first; empty where nothing can be found. */
  get steps(): readonly Step[] {
    if (this.email !== null) return [{ below: ALWAYS, beginning: wordKey(this.email) }];
    const [first, ...others] = this.parts;
    if (!first) return [];
    const steps = others.length === 0 ? ofOne(first) : ofSeveral(this.parts);
    return steps.filter(({ keys }) => keys === undefined || keys.length > 0);
  }

  /** How well a name fits, from 0 to about 1: each word counts by the likest one in the name, longer words more. */
  score({ ar, latin }: Written): number {
    if (this.email !== null) return 1;
    // People found for a common name often have the very same name.
    const both = `${latin}|${ar}`;
    const known = this.scores.get(both);
    if (known !== undefined) return known;
    const score = this.scoreOf({ ar, latin });
    this.scores.set(both, score);
    return score;
  }

  private scoreOf(name: Written): number {
    const [latin, ar] = [new NameWords(name.latin), new NameWords(name.ar)];
    let [sum, weights] = [0, 0];
    for (const [at, part] of this.parts.entries()) {
      const weight = this.weights[at] ?? 1;
      sum += weight * this.best(part, at, isArabic(part.word) ? [ar, latin] : [latin, ar]);
      weights += weight;
    }
    const besides = Math.max(0, latin.parts.length - this.parts.length);
    return sum / weights - BESIDES * besides;
  }

  /** Looks at other ways of writing only where no word is as similar as the same word in another spelling. */
  private best(sought: Part, at: number, writings: readonly NameWords[]): number {
    let best = 0;
    for (const writing of writings) {
      for (const [place, { word }] of writing.parts.entries()) {
        best = Math.max(best, this.alike(sought, word, at) + (place === at ? IN_PLACE : 0));
        if (best >= SAME) return best;
      }
      if (best >= SAME_SPELT_OTHERWISE) return best;
      for (const word of writing.others)
        if (isAsLong(word, sought.word)) best = Math.max(best, this.alike(sought, word, at));
    }
    return best;
  }

  /** The people found share the words of their names, so each word is compared once. */
  private alike(sought: Part, word: string, at: number): number {
    const known = this.compared[at]?.get(word);
    if (known !== undefined) return known;
    const isLast = at === this.parts.length - 1;
    const whole = Math.max(...[sought.word, ...sought.others].map((one) => likeness(one, word)));
    const found = Math.max(whole, isLast ? begins(sought.word, word) : 0);
    this.compared[at]?.set(word, found);
    return found;
  }
}

/** A name in one script, as the words to search in; for most names the script of the search alone decides. */
class NameWords {
  private known: readonly Part[] | null = null;

  constructor(private readonly written: string) {}

  get parts(): readonly Part[] {
    return (this.known ??= partsOf(this.written));
  }

  /** Other ways of writing the parts, and two neighbouring parts written as one. */
  get others(): readonly string[] {
    const { parts } = this;
    const joined = parts.slice(1).map(({ word }, place) => `${parts[place]?.word ?? ''}${bareWord(word)}`);
    return [...parts.flatMap(({ others }) => others), ...joined];
  }
}

/** Spellings of one name are about equally long. */
const isAsLong = (word: string, other: string): boolean =>
  word.length <= 2 + 1.4 * other.length && other.length <= 2 + 1.4 * word.length;

const wordKeys = ({ word }: Part): string[] => [wordKey(bareWord(word))];
const skeletonKeys = (part: Part): string[] => skeletonsOfPart(part).map(skeletonKey);

const ofOne = (part: Part): Step[] => [
  { below: ALWAYS, keys: wordKeys(part) },
  { below: ALWAYS, keys: skeletonKeys(part) },
  { below: FEW, beginning: wordKey(bareWord(part.word)) },
];

/** Two of the words lead to the few people who have both, first in the same spelling; the others must be there too. */
function ofSeveral(parts: readonly Part[]): Step[] {
  const [first, last] = [parts[0], parts.at(-1)] as [Part, Part];
  const between = parts.slice(1, -1);
  const spelling = [spellingKey(bareWord(first.word), bareWord(last.word))];
  const both = pairsOf(skeletonsOfPart(first), skeletonsOfPart(last));
  return [
    { below: ALWAYS, keys: spelling, ...besides(between.map(wordKeys)) },
    { below: ALWAYS, keys: both, ...besides(between.map(skeletonKeys)) },
    ...withJoined(parts),
    ...stillTyped(first, between, last),
    ...(parts.length > 2 ? anyTwo(parts) : []),
  ];
}

const besides = (also: readonly (readonly string[])[]): Pick<Step, 'also'> => (also.length === 0 ? {} : { also });

/** Two words side by side may be written as one. */
const withJoined = (parts: readonly Part[]): Step[] =>
  joinedIn(parts).map((joined, at) => ({
    below: FEW,
    keys: [skeletonKey(joined)],
    ...besides(parts.filter((_, place) => place !== at && place !== at + 1).map(skeletonKeys)),
  }));

/** The last word may not be whole yet. */
const stillTyped = (first: Part, between: readonly Part[], { word }: Part): Step[] =>
  skeletonsOfPart(first)
    .slice(0, READINGS)
    .map((skeleton) => ({
      below: FEW,
      beginning: besideKey(skeleton, bareWord(word)),
      ...besides(between.map(skeletonKeys)),
    }));

const anyTwo = (parts: readonly Part[]): Step[] => [
  {
    below: FEW / 2,
    keys: parts.flatMap((part, at) =>
      parts.slice(at + 1).flatMap((other) => pairsOf(skeletonsOfPart(part), skeletonsOfPart(other))),
    ),
  },
];
