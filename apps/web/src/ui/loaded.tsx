import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure, Skeleton } from './states.js';

type Reading = Pick<UseQueryResult, 'isPending' | 'failureCount'>;

interface Props<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'isError' | 'error' | 'refetch'>;
  /**
   * Other readings of the screen, above or between the rest. They are shown with it, so that nothing moves what is
   * being read; one that fails is left out, and is not waited for.
   */
  readonly besides?: readonly Reading[];
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read, its shape while it comes, or why it did not come. What is there stays when a renewal fails. */
export function Loaded<T>({ query, besides = [], skeleton, children }: Props<T>) {
  const waits = besides.some(({ isPending, failureCount }) => isPending && failureCount === 0);
  if (query.data !== undefined && !waits) return <>{children(query.data)}</>;
  if (query.isError) return <Failure failure={query.error} again={() => void query.refetch()} />;
  return <>{skeleton ?? <Skeleton />}</>;
}
