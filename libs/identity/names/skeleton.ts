import { isArabic, signsOf } from './consonants.js';
import { remembered } from './remembered.js';
import { sameNameOf } from './same-names.js';

/** A number, or a letter held down: nobody is called so. */
const ONE_LETTER = /^(.)\1\1+$/u;
/** The most skeletons of a word that is read in several ways. */
const MOST_READINGS = 4;

/**
 * The consonants of a word in either script, in every way in which it may be read: يوسف, Youssef and Yusuf are all
 * `ysf`.
 * Words of one consonant or none also say how they end, as Ali and Issa would else be like a hundred others.
 */
export function skeletonsOf(word: string): string[] {
  if (!/\p{L}/u.test(word) || ONE_LETTER.test(word)) return [];
  const readings = readingsOf(word);
  const endings = readings.some((reading) => reading.length < 2) ? endingsOf(word) : [];
  const middle = hasMiddleW(word) ? 'w' : '';
  return [
    ...new Set(
      readings.flatMap((reading) =>
        reading.length < 2 ? endings.map((ending) => `${reading}${middle}${ending}`) : [reading],
      ),
    ),
  ].filter((skeleton) => skeleton !== '');
}

function readingsOf(word: string): string[] {
  let readings = [''];
  let before = '';
  for (const { signs } of signsOf(word)) {
    const here = signs.join('');
    const isDoubled = here !== '' && here === before;
    before = here;
    if (here === '' || isDoubled) continue;
    readings = readings.flatMap((reading) => signs.map((sign) => reading + sign)).slice(0, MOST_READINGS);
  }
  return readings;
}

const MIDDLE_W = { latin: /.(w|ou|u|o)(?=[aeiouy])/u, arabic: /.و(?=[اي])/u };
const hasMiddleW = (word: string): boolean => (isArabic(word) ? MIDDLE_W.arabic : MIDDLE_W.latin).test(word);

/** The vowel at the end: `A`, `I`, `U`, or `-` for none; what Arabic leaves open is given in both readings. */
function endingsOf(word: string): string[] {
  if (isArabic(word)) {
    if (word.endsWith('ه')) return ['A', ...endingsOf(word.slice(0, -1))];
    const last = word.replace(/ح$/u, '').at(-1) ?? '';
    return { ا: ['A'], ي: ['I', 'A'], و: ['U'] }[last] ?? ['-'];
  }
  const last = word.replace(/h+$/u, '').at(-1) ?? '';
  if (last === 'a') return ['A'];
  if ('eiy'.includes(last)) return ['I'];
  return 'ouw'.includes(last) ? ['U'] : ['-'];
}

/** A word without an article, a Maghrebi l- or a West African -tou that it was written together with. */
function withoutAdded(word: string): string[] {
  const bare = isArabic(word)
    ? [/^ال(?<rest>..+)$/u, /^ل(?<rest>...+)$/u]
    : [
        /^(?:el|al)(?<rest>....+)$/u,
        /^la(?<rest>h[^aeiouy].*)$/u,
        /^l(?<rest>[aeiouh]...+)$/u,
        /^(?<rest>..+[aeiou])t[aeiou]*$/u,
      ];
  return bare.flatMap((pattern) => pattern.exec(word)?.groups?.['rest'] ?? []);
}

const ALLAH = /^abd[aeou]+ll?a+(?:h|ye?|hi)?$/u;
/** A compound with an article between its parts, which may be written or swallowed: Abdelkader, Belkacem, Nuruldin. */
const WITHIN = [
  /^(?<first>abd)[aeiou]+l(?<rest>...+)$/u,
  /^(?<first>a?b[eou]+)l(?<rest>[^aeiouy]..+)$/u,
  /^(?<first>(?:dh|z)[ou]+)l(?<rest>...+)$/u,
  /^(?<first>..+?)[aeiou]+l(?<rest>d+(?:i|ee|y)ne?)$/u,
  /^(?<first>...+)(?:e|a|ou|u)l(?<rest>....+)$/u,
  /^(?<first>عبد|ابو|بو|ذو)ال(?<rest>..+)$/u,
  /^(?<first>..+)ال(?<rest>دين|له)$/u,
];

function withoutArticleWithin(word: string): string[] {
  if (ALLAH.test(word)) return ['abdala'];
  return WITHIN.flatMap((pattern) => {
    const { first, rest } = pattern.exec(word)?.groups ?? {};
    return first !== undefined && rest !== undefined ? [first + rest] : [];
  });
}

/** All skeletons under which a word is found, the likeliest first. */
export const formsOf = remembered((word): readonly string[] => {
  const same = sameNameOf(word);
  const bare = withoutAdded(word).filter((rest) => skeletonsOf(rest).some((skeleton) => skeleton.length > 1));
  const words = [...(same === undefined ? [] : [same]), ...withoutArticleWithin(word)];
  const ordered = isArabic(word) ? [...words, ...bare, word] : [...words, word, ...bare];
  return [...new Set(ordered.flatMap(skeletonsOf))];
}, 25_000);
