import { LANGUAGES, type Language } from '#kernel';
import { compile, type Compiled } from './compiled.js';
import type { Beside, CountedBy, Filter } from './described.js';
import { placeKeys, type PlaceKey, type SortKey, type SqlType } from './keys.js';

/** A description as its statements are made of it, whatever its operation. */
export interface Parts {
  readonly select: string;
  readonly from: string;
  readonly join?: string | readonly string[];
  readonly beside?: Beside;
  readonly where?: string;
  readonly given?: Readonly<Record<string, SqlType>>;
  readonly key: PlaceKey;
  readonly filters: Readonly<Record<string, Filter | 'elsewhere'>>;
  readonly sorted: Readonly<Record<string, SortKey | readonly SortKey[]>>;
  readonly counted: Readonly<Record<string, string | CountedBy>>;
}

/** An order with the language that it is in; `best` is that of `among`. */
export interface Order {
  readonly sort: string;
  readonly language: Language;
}

/** Filters that are set, by name; `among` is one of them. */
export type Set = readonly string[];

export const AMONG = 'among';
export const BEST = 'best';

/** The statements of a list, each made when it is first asked for. */
export class ListStatements {
  private readonly made = new Map<string, Compiled>();
  private readonly types: Readonly<Record<string, SqlType>>;

  constructor(private readonly parts: Parts) {
    const ofFilters = Object.entries(parts.filters).flatMap(([name, filter]) =>
      filter === 'elsewhere' ? [] : [[name, filter.type] as const],
    );
    for (const [name] of ofFilters)
      if (parts.given?.[name]) throw new Error(`A list is given $${name}, its own filter`);
    this.types = {
      ...parts.given,
      ...Object.fromEntries(ofFilters),
      among: `${parts.key.type as 'uuid'}[]`,
      limit: 'integer',
    };
  }

  /** The keys that place the rows of an order. */
  keysOf({ sort, language }: Order): PlaceKey[] {
    const { key, sorted } = this.parts;
    if (sort === BEST) return [{ by: `array_position($among, ${key.by})`, type: 'integer' }, key];
    const found = sorted[nameOf(sort)] ?? [];
    const each = Array.isArray(found) ? (found as readonly SortKey[]) : [found as SortKey];
    const keys = each.flatMap((one) => placeKeys(one, language, isBackwards(sort)));
    return keys.some(({ by }) => by === key.by) ? keys : [...keys, key];
  }

  /** A page; `place0`, `place1` … are the keys of the row before it, where `goesOn`. */
  page(set: Set, order: Order, goesOn: boolean): Compiled {
    return this.once(`page ${set.join()} ${order.sort} ${order.language} ${goesOn}`, () => {
      const keys = this.keysOf(order);
      const backwards = isBackwards(order.sort);
      const { select, join = [], beside } = this.parts;
      const placed = keys.map(({ by }) => `(${by})::text`).join(', ');
      const types = Object.fromEntries(keys.map(({ type }, at) => [`place${at}`, type]));
      const after = `(${keys.map(({ by }) => by).join(', ')}) ${backwards ? '<' : '>'} (${keys.map((_, at) => `$place${at}`).join(', ')})`;
      const where = this.conditions(set, goesOn ? [after] : []);
      const by = keys.map((key) => (backwards ? `${key.by} desc` : key.by)).join(', ');
      const listed = beside ? keys.map((key, at) => `, ${key.by} as "listed${at}"`).join('') : '';
      const page = `select ${select}, array[${placed}] as "listedAt"${listed}
        from ${this.joined(set, [join].flat())} where ${where} order by ${by} limit $limit`;
      return compile(beside ? besides(page, beside, keys.length, backwards) : page, { ...this.types, ...types });
    });
  }

  total(set: Set): Compiled {
    return this.once(`total ${set.join()}`, () =>
      compile(
        `select count(*)::integer as total from ${this.joined(set, [])} where ${this.conditions(set, [])}`,
        this.types,
      ),
    );
  }

  /** How many rows there are of each value of `filter`, while the others that are set hold. */
  counts(set: Set, filter: string): Compiled {
    const others = set.filter((name) => name !== filter);
    return this.once(`counts ${others.join()} ${filter}`, () => {
      const counted = this.parts.counted[filter] ?? '';
      const { by, join } = typeof counted === 'string' ? { by: counted, join: '' } : counted;
      const where = this.conditions(others, [`(${by}) is not null`]);
      return compile(
        `select (${by})::text as value, count(*)::integer as total from ${this.joined(others, [join])} where ${where} group by 1`,
        this.types,
      );
    });
  }

  /** Statements in every order, with each filter by itself and with all: what a check has the database prepare. */
  *pages(): Generator<Compiled> {
    const names = Object.entries(this.parts.filters).flatMap(([name, filter]) =>
      filter === 'elsewhere' ? [] : [name],
    );
    const usual = { sort: Object.keys(this.parts.sorted)[0] ?? BEST, language: 'ar' as const };
    for (const name of [...names, AMONG]) yield this.page([name], usual, false);
    const sorts = Object.keys(this.parts.sorted).flatMap((sort) => [sort, `-${sort}`]);
    for (const sort of [...sorts, BEST])
      for (const language of LANGUAGES) yield this.page([...names, AMONG], { sort, language }, true);
  }

  *summaries(): Generator<Compiled> {
    const names = Object.entries(this.parts.filters).flatMap(([name, filter]) =>
      filter === 'elsewhere' ? [] : [name],
    );
    yield this.total([...names, AMONG]);
    for (const filter of Object.keys(this.parts.counted)) yield this.counts([...names, AMONG], filter);
  }

  /** Whose rows are listed, with what the filters that are set need, and `more`: each once. */
  private joined(set: Set, more: readonly string[]): string {
    const ofFilters = set.flatMap((name) => {
      const filter = this.parts.filters[name];
      return filter === undefined || filter === 'elsewhere' ? [] : (filter.join ?? []);
    });
    return [...new Set([this.parts.from, ...more, ...ofFilters])].join(' ');
  }

  private conditions(set: Set, more: readonly string[]): string {
    const { key, where, filters } = this.parts;
    const ofFilters = set.map((name) => {
      const filter = filters[name];
      if (name === AMONG) return `${key.by} = any($among)`;
      if (filter === undefined || filter === 'elsewhere') throw new Error(`A list has no filter ${name}`);
      return filter.where.replaceAll('$value', () => `$${name}`);
    });
    const all = [...(where === undefined ? [] : [where]), ...ofFilters, ...more];
    return all.length === 0 ? 'true' : all.map((one) => `(${one})`).join(' and ');
  }

  private once(name: string, make: () => Compiled): Compiled {
    const known = this.made.get(name);
    if (known) return known;
    const made = make();
    this.made.set(name, made);
    return made;
  }
}

/** A page with what is looked up beside it, in the order in which it was found. */
function besides(page: string, { select, join }: Beside, keys: number, backwards: boolean): string {
  const by = Array.from({ length: keys }, (_, at) => `page."listed${at}"${backwards ? ' desc' : ''}`).join(', ');
  return `with page as materialized (${page}) select page.*, ${select} from page ${join} order by ${by}`;
}

const isBackwards = (sort: string): boolean => sort.startsWith('-');
const nameOf = (sort: string): string => (isBackwards(sort) ? sort.slice(1) : sort);
