import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Operation } from '#contracts';
import type { FilterOf, FilterValue } from './described.js';
import { nextSort, orderOf, type Order } from './sorting.js';

export interface Sorting {
  /** Null if the best matches come first. */
  readonly order: Order | null;
  readonly usual: string | null;
  readonly press: (key: string) => void;
  readonly choose: (sort: string | null) => void;
}

/** The part of a list that stands in the address, as the parts around the list need it. */
export interface ListAddress {
  /** Null for a list that has one order alone. */
  readonly sorting: Sorting | null;
  readonly isNarrowed: boolean;
  /** Takes off all filters, and leaves the order. */
  readonly takeOff: () => void;
}

type Chosen<O, F extends FilterOf<O>> = { readonly [K in F]?: FilterValue<O, K> | undefined };

interface Address<O, F extends FilterOf<O>> extends ListAddress {
  readonly chosen: Chosen<O, F>;
  /** What the operation is asked with. */
  readonly query: Chosen<O, F> & { readonly sort?: string | undefined };
  /** Sets filters. Words that are being typed replace those before them; one can go back over other steps. */
  readonly narrow: (part: Chosen<O, F>, step?: 'new' | 'replaced') => void;
}

type Search = Readonly<Record<string, unknown>>;

const set = (search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));

interface Manner {
  /** Whether a search by words puts the best matches first, if no other order is asked for. */
  readonly bestFirst?: boolean;
}

/** The filters and the order of a list as they stand in the address, if the route of the place has let them pass. */
export function useListAddress<O extends Operation, const F extends FilterOf<O>>(
  operation: O,
  filters: readonly F[],
  { bestFirst = false }: Manner = {},
): Address<O, F> {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: Search, replace: boolean) =>
    void navigate({ to: '.', search: ((all: Search) => set({ ...all, ...part })) as never, replace });
  const chosen = set(Object.fromEntries(filters.map((filter) => [filter, search[filter]])));
  const sort = typeof search['sort'] === 'string' ? search['sort'] : undefined;
  return {
    chosen: chosen as Chosen<O, F>,
    query: { ...chosen, ...(sort === undefined ? {} : { sort }) } as Chosen<O, F>,
    isNarrowed: Object.keys(chosen).length > 0,
    narrow: (part, step = 'new') => change(part, step === 'replaced'),
    takeOff: () => change(Object.fromEntries(filters.map((filter) => [filter, undefined])), false),
    sorting: sortingOf(operation, sort, bestFirst && 'q' in chosen, (to) => change({ sort: to }, false)),
  };
}

/** The order of a list, and the way to change it; `go` takes no order for the usual one. */
export function sortingOf(
  { list }: Operation,
  sort: string | undefined,
  isSought: boolean,
  go: (sort: string | undefined) => void,
): Sorting | null {
  if (!list) return null;
  const usual = isSought ? null : list.usual;
  const shown = sort ?? usual;
  const choose = (next: string | null) => go(next === usual || next === null ? undefined : next);
  return {
    order: shown === null ? null : orderOf(shown),
    usual,
    press: (key) => choose(nextSort(shown, key, usual)),
    choose,
  };
}
