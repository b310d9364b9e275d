import { useQuery } from '@tanstack/react-query';
import type { Operation } from '#contracts';
import { call } from '../api/index.js';
import type { Counts } from './counts.js';
import type { CountedOf } from './described.js';
import { isOneList } from './narrowed.js';
import type { Listed } from './listed.js';

type CountsOf<C extends string> = { readonly [K in C]?: Counts };

/** The part of a list's request that decides how many items there are. */
const countedOf = ({ query = {}, ...rest }: Listed): Listed => ({
  ...rest,
  query: Object.fromEntries(Object.entries(query).filter(([name]) => !['sort', 'limit', 'count'].includes(name))),
});

/** The number of items of each value of these filters, in one request beside the one for the page. */
export function useCounts<O extends Operation, const C extends CountedOf<O>>(
  operation: O,
  asked: Listed,
  filters: readonly C[],
): CountsOf<C> {
  const of = countedOf(asked);
  const counts = useQuery({
    queryKey: [operation.id, 'counts', filters, of] as const,
    queryFn: async ({ signal }) => {
      const query = { ...of.query, counts: filters.join(','), limit: 1 };
      const page = (await call(operation, { ...of, query } as never, { signal })) as { readonly counts?: CountsOf<C> };
      return page.counts ?? {};
    },
    placeholderData: (before: CountsOf<C> | undefined, earlier) =>
      earlier && isOneList(operation, earlier.queryKey[3], of) ? before : undefined,
  });
  return counts.data ?? {};
}
