import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Operation, Output } from '#contracts';
import { centreClock } from '../device/index.js';
import { call, type Asked } from './call.js';
import { DueChanges } from './due-changes.js';
import { NoLink, Problem } from './problem.js';

const MINUTE = 60_000;

/** A refusal is final; a lost link is tried again. */
const again = (failures: number, error: Error): boolean =>
  failures < 2 && (error instanceof NoLink || (error instanceof Problem && error.status >= 500));

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: again, staleTime: MINUTE / 2, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});

/** A read operation as a query; its key is its id and what it was asked with. */
export const asking = <O extends Operation>(operation: O, asked: Asked<O>) =>
  queryOptions<Output<O>>({
    queryKey: [operation.id, asked],
    queryFn: ({ signal }) => call(operation, asked, { signal }),
  });

/** Marks everything that these operations read, to be read again when it is next looked at. */
export const forget = (...operations: readonly Operation[]): Promise<unknown> =>
  Promise.all(operations.map(({ id }) => queryClient.invalidateQueries({ queryKey: [id] })));

/** Makes the page read again, from now on, what is on the screen when a time in it has come. */
export function followTime(): void {
  const changes = new DueChanges(queryClient, {
    now: () => centreClock.read(),
    later: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    share: Math.random(),
  });
  changes.watch();
  addEventListener('online', () => changes.wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changes.wake();
  });
}
