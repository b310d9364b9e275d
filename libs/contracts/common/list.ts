import { z } from 'zod';
import { PageQuery, pageOf } from './schemas.js';

/** What a list can be asked besides a page, described once for the centre and for the screens. */
export interface ListDescription<Counted extends string = string, Sorted extends string = string> {
  /** The filters whose values are counted: each value that finds something, and how many records it finds. */
  readonly counted: readonly Counted[];
  /** What the list can be sorted by. */
  readonly sorted: readonly Sorted[];
  /** The order where none is asked for: one of `sorted`, reversed where `-` stands before it. */
  readonly usual: Sorted | `-${Sorted}`;
}

interface Described<Counted extends string, Sorted extends string> {
  readonly counted?: readonly Counted[];
  readonly sorted: readonly [Sorted, ...Sorted[]];
  readonly usual: Sorted | `-${Sorted}`;
}

type Asking<Counted extends string, Sorted extends string> = typeof PageQuery.shape & {
  readonly sort: z.ZodOptional<z.ZodType<Sorted | `-${Sorted}`, string>>;
  readonly counts: z.ZodOptional<z.ZodType<Counted[], string>>;
};

/**
 * The query, the answer and the description of a list of `item`, for an operation: `?sort=name` or `?sort=-name`, and
 * `?counts=state,role` for how many there are of each value of these filters while the others hold.
 */
export function listOf<
  Item extends z.ZodType,
  Filters extends z.ZodRawShape,
  const Sorted extends string,
  const Counted extends string = never,
>(item: Item, filters: Filters, { counted = [], sorted, usual }: Described<Counted, Sorted>) {
  const sort = z.enum(sorted.flatMap((key) => [key, `-${key}` as const]) as [Sorted, ...Sorted[]]).optional();
  const asking = { ...PageQuery.shape, sort, ...(counted.length > 0 ? { counts: countsOf(counted) } : {}) };
  const page = pageOf(item);
  const counting = page.extend({ counts: Counts.optional() });
  return {
    query: z.object({ ...filters, ...(asking as unknown as Asking<Counted, Sorted>) }),
    // Both have one type: of a union the compiler would keep one or the other by chance.
    response: counted.length > 0 ? counting : (page as unknown as typeof counting),
    list: { counted, sorted, usual } satisfies ListDescription<Counted, Sorted>,
  };
}

/** How many there are, by filter and value. */
const Counts = z.record(z.string(), z.record(z.string(), z.number().int()));

function countsOf<Counted extends string>(counted: readonly Counted[]) {
  const one = `(${counted.join('|')})`;
  return z
    .string()
    .regex(new RegExp(`^${one}(,${one})*$`))
    .transform((names) => [...new Set(names.split(','))] as Counted[])
    .optional();
}
