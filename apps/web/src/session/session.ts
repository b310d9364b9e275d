import { queryOptions, useQuery } from '@tanstack/react-query';
import { readMe, type Me, type Role } from '#contracts/identity';
import { Problem, call, queryClient } from '../api/index.js';

export type RoleName = (typeof Role)['options'][number];

const ME = ['session'];
/** Whether somebody signed in here; a stranger's browser has nothing to ask. */
const SIGNED_IN = 'signed-in';

/** Who is signed in; null for a stranger. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ME,
  staleTime: Infinity,
  queryFn: async () => {
    if (localStorage.getItem(SIGNED_IN) === null) return null;
    try {
      return await call(readMe, {});
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 401) {
        localStorage.removeItem(SIGNED_IN);
        return null;
      }
      throw failure;
    }
  },
});

export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

/** Keeps nothing of whoever was signed in before. */
export function enter(me: Me | null): void {
  if (me) localStorage.setItem(SIGNED_IN, 'yes');
  else localStorage.removeItem(SIGNED_IN);
  queryClient.clear();
  queryClient.setQueryData(ME, me);
}

export const updateMe = (me: Me): void => {
  queryClient.setQueryData(ME, me);
};

export const hasRole = (me: Me | null, ...roles: readonly RoleName[]): boolean =>
  me !== null && roles.some((role) => me.person.roles.includes(role));
