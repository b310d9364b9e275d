import type { z } from 'zod';
import type { Operation } from '#contracts';
import type { SortKey, SqlType } from './keys.js';

type QueryOf<O> = O extends Operation<z.ZodType, infer Query, z.ZodType, z.ZodType> ? z.output<Query> : never;
type Page = 'cursor' | 'limit' | 'count' | 'counts' | 'sort';

/** The filters that the operation of a list takes. */
export type FilterOf<O> = Exclude<keyof QueryOf<O>, Page> & string;

/** What it can be sorted by. */
export type SortOf<O> = QueryOf<O> extends { readonly sort?: infer Sort } ? Key<NonNullable<Sort>> : never;
type Key<Sort> = Sort extends `-${infer Name}` ? Name : Sort & string;

/** The filters whose values are counted. */
export type CountedOf<O> =
  QueryOf<O> extends { readonly counts?: infer Counts }
    ? NonNullable<Counts> extends (infer Each)[]
      ? Each & string
      : never
    : never;

/** A condition that holds where the filter is set, and what it needs to be joined with; `$value` is what it is set to. */
export interface Filter {
  readonly type: SqlType;
  readonly where: string;
  readonly join?: string;
}

/** What is counted for each value of a filter: an expression, and what it needs to be joined with. */
export interface CountedBy {
  readonly by: string;
  readonly join: string;
}

/** Columns that are added to the rows of a page, which are called `page`. */
export interface Beside {
  readonly select: string;
  readonly join: string;
}

/** A list as the database is asked for it. In each text `$name` stands for what is given under this name. */
export interface Described<O, Given extends string> {
  /** The columns of a row. */
  readonly select: string;
  /** Whose rows are listed and counted, joined with what the conditions need. */
  readonly from: string;
  /**
   * What the columns need besides, row by row: it leaves none out and adds none. One that a filter or a count needs too
   * is joined once.
   */
  readonly join?: string | readonly string[];
  /** What is looked up for the rows of a page alone, all at once: columns, and joins to `page` that leave none out. */
  readonly beside?: Beside;
  /** What holds for every row. */
  readonly where?: string;
  /** What the service gives beside the filters, with its types. */
  readonly given?: Readonly<Record<Given, SqlType>>;
  /** What no two rows share. */
  readonly key: { readonly by: string; readonly type: SqlType };
  /** Each filter of the operation; `elsewhere` where the service makes something else of it. */
  readonly filters: { readonly [F in FilterOf<O>]: Filter | 'elsewhere' };
  readonly sorted: { readonly [S in SortOf<O>]: SortKey | readonly SortKey[] };
  readonly counted: { readonly [C in CountedOf<O>]: string | CountedBy };
}

/** What a list is asked for: the query of its operation, and what the service gives. */
export type Asked<O, Given extends string> = {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly count?: boolean | undefined;
  readonly counts?: readonly CountedOf<O>[] | undefined;
  readonly sort?: SortOf<O> | `-${SortOf<O>}` | undefined;
} & { readonly [F in FilterOf<O>]?: unknown } & ([Given] extends [never]
    ? unknown
    : { readonly given: Readonly<Record<Given, unknown>> }) & {
    /** The keys of the only rows that are meant, the best first: they come in this order where no other is asked for. */
    readonly among?: readonly string[] | undefined;
  };

/** By filter and value, how many rows there are. */
export type Counts = Record<string, Record<string, number>>;

/** A page as it was found. */
export interface Listed<Row> {
  readonly items: Row[];
  readonly nextCursor: string | null;
  readonly total?: number;
  readonly counts?: Counts;
}

/** The page with its rows as they are answered: one for each, in their order. */
export const presented = <Row, Item>(page: Listed<Row>, present: (row: Row) => Item): Listed<Item> => ({
  ...page,
  items: page.items.map((row) => present(row)),
});
