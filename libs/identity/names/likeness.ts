import { isArabic, signsOf } from './consonants.js';
import { remembered } from './remembered.js';
import { sameNameOf } from './same-names.js';
import { formsOf } from './skeleton.js';

/** A sound of a word: a consonant as one bit for each sign, or a vowel; `ANY` is any vowel, `BREATH` hardly a sound. */
type Sound = number;

const VOWEL = 1 << 26;
const ANY = VOWEL + 1;
const BREATH = VOWEL + 2;
const [A, I, U] = [VOWEL + 3, VOWEL + 4, VOWEL + 5];
const VOWELS: Readonly<Record<string, Sound>> = {
  a: A,
  e: ANY,
  i: I,
  y: I,
  o: U,
  u: U,
  w: U,
  ا: A,
  ي: I,
  و: U,
  ه: BREATH,
  ح: BREATH,
  h: BREATH,
};
const isWeak = (sound: Sound): boolean => sound > VOWEL;

const bitOf = (sign: string): Sound => (sign === 'h' ? BREATH : 1 << (sign.charCodeAt(0) - 'a'.charCodeAt(0)));
const consonantOf = (signs: readonly string[]): Sound =>
  [...signs.join('')].reduce((sound, sign) => sound | bitOf(sign), 0);

const SAME_WORD = 1;
const SAME_NAME = 0.95;
const SAME_CONSONANTS = 0.9;
/** For words that can be read alike, whatever the letters say: Safia and Safiatou. */
const SAME_READING = 0.72;
/** Words that sound less alike have no reading in common: of 2,288 pairs that have one, the farthest is at 0.44. */
const UNLIKE = 0.4;
const COST = { consonant: 1, vowel: 0.3, anyVowel: 0.1, weakMissing: 0.15, unwritten: 0.04 };

/**
 * How alike two folded words are, from 0 to 1, where 1 is the same word. Vowels that Arabic does not write cost little.
 */
export function likeness(a: string, b: string): number {
  if (a === b || bare(a) === bare(b)) return SAME_WORD;
  const name = sameNameOf(a);
  if (name !== undefined && name === sameNameOf(b)) return SAME_NAME;
  const [x, y] = [soundsOf(a), soundsOf(b)];
  const missing = isArabic(a) === isArabic(b) ? COST.weakMissing : COST.unwritten;
  const consonants = Math.max(consonantsIn(x), consonantsIn(y), 1);
  const bySound = SAME_CONSONANTS - distance(x, y, missing) / (consonants + 1);
  if (bySound >= SAME_READING || bySound < UNLIKE) return bySound;
  return formsOf(a).some((form) => formsOf(b).includes(form)) ? SAME_READING : bySound;
}

/** How well `begun`, which may still be typed, fits the beginning of `word`. */
export const begins = (begun: string, word: string): number => {
  const whole = word.startsWith(begun) ? word : bare(word);
  return whole.startsWith(begun) ? 0.6 + (0.3 * begun.length) / whole.length : 0;
};

const bare = (word: string): string => word.replace(/^(?:ال|el(?=....)|al(?=[^aeiou]...))/u, '');

function consonantsIn(sounds: readonly Sound[]): number {
  let count = 0;
  for (const sound of sounds) if (!isWeak(sound)) count += 1;
  return count;
}

const soundsOf = remembered((word): readonly Sound[] => {
  const sounds: Sound[] = [];
  for (const { letters, signs } of signsOf(bare(word))) {
    const sound = signs[0] === '' ? VOWELS[letters] : consonantOf(signs);
    if (sound !== undefined && sound !== sounds.at(-1)) sounds.push(sound);
  }
  return sounds;
}, 10_000);

/** The least cost of turning one into the other, sound by sound (Wagner and Fischer, 1974). */
function distance(a: readonly Sound[], b: readonly Sound[], missing: number): number {
  const without = (sound: Sound): number => (isWeak(sound) ? missing : COST.consonant);
  const row = [0];
  for (const [at, sound] of b.entries()) row.push((row[at] ?? 0) + without(sound));
  for (const sound of a) {
    let corner = row[0] ?? 0;
    let before = corner + without(sound);
    row[0] = before;
    for (let at = 0; at < b.length; at += 1) {
      const [other, above] = [b[at] as Sound, row[at + 1] as number];
      before = Math.min(corner + exchange(sound, other), above + without(sound), before + without(other));
      row[at + 1] = before;
      corner = above;
    }
  }
  return row[b.length] ?? 0;
}

function exchange(a: Sound, b: Sound): number {
  if (a === b) return 0;
  if (isWeak(a) !== isWeak(b)) return COST.consonant;
  if (isWeak(a)) return a === ANY || b === ANY ? COST.anyVowel : COST.vowel;
  return (a & b) === 0 ? COST.consonant : 0;
}
