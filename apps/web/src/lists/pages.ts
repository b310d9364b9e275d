import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import type { Operation } from '#contracts';
import { call } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import type { Listed } from './listed.js';
import { isOneList } from './narrowed.js';

interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

export const pageOf = <T>(
  operation: Operation,
  asked: Listed,
  more: { readonly cursor?: string | undefined; readonly limit?: number },
  signal: AbortSignal,
): Promise<PageOf<T>> =>
  call(operation, { ...asked, query: { ...asked.query, ...more } } as never, { signal }) as Promise<PageOf<T>>;

/** A list of an operation, page after page by its cursor; one sorted for its reader begins anew in another language. */
export function usePages<T>(operation: Operation, asked: Listed) {
  const { language } = useTexts();
  const query = useInfiniteQuery({
    queryKey: [operation.id, 'pages', operation.list ? language : null, asked] as const,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => pageOf<T>(operation, asked, { cursor: pageParam }, signal),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: (before: InfiniteData<PageOf<T>, string | undefined> | undefined, of) =>
      of && isOneList(operation, of.queryKey[3], asked) ? before : undefined,
  });
  return { ...query, operation, asked };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
