import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { readLocales } from '#i18n';
import { LANGUAGES, folded, type StateCode } from '#kernel';
import type { OneRank } from '../person-fields.repository.js';
import type { StateFacts } from '../person-rules.js';
import type { ListWords } from './read-officer.js';

/** Abbreviations that services write, besides the words of libs/i18n. */
const SEXES_FOR_SHORT = { f: 'female', m: 'male', h: 'male', femme: 'female', homme: 'male', أ: 'female', ذ: 'male' };

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
}

interface NamedRank extends Named, OneRank {
  readonly isOpen: boolean;
}

export interface StateOfLists {
  readonly facts: StateFacts;
  readonly words: ListWords;
  /** What stands beside each of the state's ranks; nobody is given one that is closed. */
  readonly ranks: ReadonlyMap<string, NamedRank>;
}

/** What the words of a list mean in a state: places and ranks by their names in any language, codes by their texts. */
@Injectable()
export class WordsOfLists {
  private readonly functions = codesIn('function');
  private readonly sexes = new Map([
    ...codesIn('sex'),
    ...Object.entries(SEXES_FOR_SHORT).map(([word, code]) => [folded(word), code] as const),
  ]);

  constructor(private readonly work: UnitOfWork) {}

  async ofState(code: StateCode): Promise<StateOfLists> {
    const agencies = await this.work.query<Named>('select id, name from identity.agency where state_code = $1', [code]);
    const posts = await this.work.query<Named>('select id, name from identity.post where state_code = $1', [code]);
    const ranks = await this.ranksOf(code);
    const [functions, sexes] = [this.functions, this.sexes];
    return {
      facts: { code, agencies: idsOf(agencies), posts: idsOf(posts), ranks: idsOf(ranks) },
      words: { agencies: byName(agencies), posts: byName(posts), ranks: byTitle(ranks), functions, sexes },
      ranks: new Map(ranks.map((rank) => [rank.id, rank])),
    };
  }

  private ranksOf(code: StateCode): Promise<NamedRank[]> {
    return this.work.query<NamedRank>(
      `select id, title as name, id as "rankId", title as "rankTitle", regional_band as "regionalBand",
         closed_on is null as "isOpen" from identity.rank where state_code = $1`,
      [code],
    );
  }
}

const idsOf = (named: readonly Named[]): ReadonlySet<string> => new Set(named.map(({ id }) => id));

/** The title of an open rank goes before that of a closed one. */
const byTitle = (ranks: readonly NamedRank[]): ReadonlyMap<string, string> =>
  new Map([...byName(ranks.filter(({ isOpen }) => !isOpen)), ...byName(ranks.filter(({ isOpen }) => isOpen))]);

/** A name that two places have stands for neither. */
function byName(places: readonly Named[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { id, name } of places) {
    for (const word of new Set(Object.values(name).map(folded))) found.set(word, found.has(word) ? null : id);
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The codes of `identity:<kind>.<code>`, by the code itself and by its text in each language. */
function codesIn(kind: 'function' | 'sex'): Map<string, string> {
  const locales = readLocales();
  const texts = LANGUAGES.flatMap((language) =>
    Object.entries((locales[language]['identity'] as Record<string, Record<string, string>>)[kind] ?? {}),
  );
  return new Map(texts.flatMap(([code, text]) => [[code, code] as const, [folded(text), code] as const]));
}
