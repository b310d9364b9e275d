/**
 * What is left of a word without its vowels, with one sign for all letters that transliterations exchange:
 * b (b p ب), d (d د, and ض ذ ظ dh, which are z too), f (f v ف), h (an initial h ح ه), j (j dj ج), k (k q g c gh kh ق ك
 * غ خ), l, m, n, r, s (s sh ch س ص ش), t (t ت ط, and ث th, which are s too, and th for ذ), y (an initial y ي), w (an
 * initial w و), z.
 * A letter that is read in two ways gives both.
 */
type Signs = readonly string[];

interface Reading {
  readonly pattern: RegExp;
  readonly signs: Signs;
}

const read = (pattern: string, ...signs: string[]): Reading => ({ pattern: new RegExp(pattern, 'uy'), signs });
const NOTHING = '';

/** The first that fits at a place is taken, so longer ones stand before shorter ones. */
const LATIN: readonly Reading[] = [
  read('tch', 's'),
  read('sch', 's'),
  read('sh', 's'),
  read('chr', 'kr'),
  read('ch', 's'),
  read('kh', 'k'),
  read('gh', 'k'),
  read('ph', 'f'),
  read('th', 't', 's', 'd'),
  read('dh', 'd', 'z'),
  read('dj', 'j'),
  read('^rh', 'r', 'k'),
  read('di(?=[aeou])', 'd', 'j'),
  read('dy(?=[aeou])', 'd', 'j'),
  read('c(?=[eiy])', 's'),
  read('gu(?=[eiy])', 'k', 'j'),
  read('[gx]', 'k', 'j'),
  read('[kqc]', 'k'),
  read('j', 'j'),
  read('[bp]', 'b'),
  read('[fv]', 'f'),
  read('d', 'd'),
  read('l', 'l'),
  read('m', 'm'),
  read('n', 'n'),
  read('r', 'r'),
  read('s', 's'),
  read('t', 't'),
  read('z', 'z'),
  read('^h(?=.)', 'h'),
  read('^(w|o?u(?=[aeiy]))', 'w'),
  read('^(y|i(?=[aou]))', 'y'),
  read('.', NOTHING),
];

const ARABIC: readonly Reading[] = [
  read('^[حه](?=.)', 'h'),
  read('^و', 'w'),
  read('^ي', 'y'),
  read('ب|پ', 'b'),
  read('د', 'd'),
  read('[ضذظ]', 'd', 'z'),
  read('ف', 'f'),
  read('[جچ]', 'j'),
  read('[كقغخڨ]', 'k'),
  read('ل', 'l'),
  read('م', 'm'),
  read('ن', 'n'),
  read('ر', 'r'),
  read('[سصش]', 's'),
  read('ث', 't', 's'),
  read('[تط]', 't'),
  read('ز', 'z'),
  read('.', NOTHING),
];

export const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** How a word is read, sign by sign, each with its letters; vowels and weak letters have no sign. */
export function signsOf(word: string): { readonly letters: string; readonly signs: Signs }[] {
  const readings = isArabic(word) ? ARABIC : LATIN;
  const found = [];
  for (let at = 0; at < word.length;) {
    const reading = readings.find(({ pattern }) => fits(pattern, word, at));
    const length = reading ? reading.pattern.lastIndex - at : 1;
    found.push({ letters: word.slice(at, at + length), signs: reading?.signs ?? [NOTHING] });
    at += length;
  }
  return found;
}

function fits(pattern: RegExp, word: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(word);
}
