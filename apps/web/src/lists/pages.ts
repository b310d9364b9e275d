import { useInfiniteQuery } from '@tanstack/react-query';
import type { Operation } from '#contracts';
import { call } from '../api/index.js';

/** What a list was asked with. */
export interface Listed {
  readonly params?: object;
  readonly query?: object;
}

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

/** A list of an operation, page after page by its cursor. */
export function usePages<T>(operation: Operation, asked: Listed) {
  const query = useInfiniteQuery({
    queryKey: [operation.id, 'pages', asked],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => pageOf<T>(operation, asked, { cursor: pageParam }, signal),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  return { ...query, operation, asked };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;
