import type { z } from 'zod';
import type { Operation } from '#contracts';

type QueryOf<O> = O extends Operation<z.ZodType, infer Query, z.ZodType, z.ZodType> ? z.output<Query> : never;
type Page = 'cursor' | 'limit' | 'count' | 'counts' | 'sort';
type Key<Sort> = Sort extends `-${infer Name}` ? Name : Sort & string;

/** The filters that the operation of a list takes. */
export type FilterOf<O> = Exclude<keyof QueryOf<O>, Page> & string;

/** The values that a filter of the list can be set to, as they stand in an address. */
export type FilterValue<O, F extends FilterOf<O>> = Written<NonNullable<QueryOf<O>[F & keyof QueryOf<O>]>>;
type Written<Value> = Value extends boolean ? `${Value}` : Value;

/** The keys that the list can be sorted by. */
export type SortKey<O> = QueryOf<O> extends { readonly sort?: infer Sort } ? Key<NonNullable<Sort>> : never;

/** The filters of the list whose values are counted. */
export type CountedOf<O> =
  QueryOf<O> extends { readonly counts?: infer Counts }
    ? NonNullable<Counts> extends (infer Each)[]
      ? Each & string
      : never
    : never;
