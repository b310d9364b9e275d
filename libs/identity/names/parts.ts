import { folded } from '#kernel';
import { remembered } from './remembered.js';

/** A part of a name: its words written together, and other ways of writing them. */
export interface Part {
  readonly word: string;
  /** Words by which it is also found, as `ali` for `benali`. */
  readonly others: readonly string[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(folded));

/** Articles that stand alone: El Alaoui, Ech-Chérif, Nur ad-Din. */
const ARTICLES = words('al el il ul l as es ash ech ach esh ar er ur az ez at et ad ed ud an en un ال');
/** These words make one name with the next word. */
const OPENS = words(
  'abd abdel abdul abdal abdoul abdol abdil abder abdur abdar abdes abdus abdas abdech abdush abdash abden abdun abdel abdez abu abou abo aba bou bu dhou dhu dhoul dhul zoul zul oum um umm omm عبد ابو ابا ابي بو ام ذو',
);
/** These words make one name with the word before. */
const CLOSES = words(
  'din dine deen dyn eddine eddin uddin addin oddin edine ddine allah ullah ellah oullah الدين الله',
);
/** Son, daughter, people of: with or without it, the name is the same. */
const OF = words('ben bin ibn bn bint bent bel بن ابن بنت بل');
const OF_WITHOUT = words(
  'ould oueld wuld weld wald walad oulad ouled mint ait ag walet ولد منت اولاد ايت اغ اق de du la le',
);

const MOST_PARTS = 8;

/** The parts of a name in either script, in the order in which they stand. */
export function partsOf(name: string): Part[] {
  const tokens = name.split(/\s+/u).flatMap(tokensOf);
  const isMeaningful = tokens.some((token) => !isParticle(token));
  const parts: Part[] = [];
  let opened = '';
  let of = '';
  let article = '';
  for (const [place, token] of tokens.entries()) {
    const isLast = place === tokens.length - 1;
    if (isMeaningful && !isLast && OPENS.has(token)) opened += token;
    else if (isMeaningful && !isLast && OF.has(token)) of = token;
    else if (isMeaningful && OF_WITHOUT.has(token)) continue;
    else if (isMeaningful && ARTICLES.has(token)) article = token;
    else {
      const before = parts.at(-1);
      if (before && opened === '' && CLOSES.has(token)) parts[parts.length - 1] = closed(before, token);
      else parts.push(partOf({ opened, of, article, token }));
      opened = of = article = '';
    }
  }
  return parts.slice(0, MOST_PARTS);
}

/** The words of what stands between spaces. */
const tokensOf = remembered(
  (written): readonly string[] =>
    folded(written)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((token) => token !== ''),
  25_000,
);

const isParticle = (token: string): boolean => [ARTICLES, OPENS, OF, OF_WITHOUT].some((kind) => kind.has(token));

interface Words {
  readonly opened: string;
  readonly of: string;
  readonly article: string;
  readonly token: string;
}

function partOf({ opened, of, article, token }: Words): Part {
  const word = opened + (opened === '' ? '' : article) + token;
  if (of === '') return { word, others: [] };
  return { word, others: [of + withoutArticle(word), ...(article === '' ? [] : [`bel${word}`])] };
}

const withoutArticle = (word: string): string => word.replace(/^ال(?=..)/u, '');

const closed = ({ word }: Part, token: string): Part => ({
  word: word + token.replace(/^(?:[aeou](?=dd|ll))/u, ''),
  others: [],
});
