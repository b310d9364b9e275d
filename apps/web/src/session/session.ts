import { queryOptions, useQuery } from '@tanstack/react-query';
import { readMe, type Me, type Role } from '#contracts/identity';
import { NoLink, Problem, call, queryClient } from '../api/index.js';
import { remembered } from '../device/index.js';

export type RoleName = (typeof Role)['options'][number];

const ME = ['session'];
/** The person who signed in here, for when there is no link; a stranger's browser has nothing to ask. */
const SIGNED_IN = 'signed-in';

/** Set while the centre has not been told yet that somebody signed out here. */
export const SIGN_OUT_WANTED = 'sign-out-wanted';

function keep(me: Me | null): void {
  // A new sign-in has ended the session of the person who signed out here without a link.
  if (me) remembered.forget(SIGN_OUT_WANTED);
  if (me) remembered.set(SIGNED_IN, JSON.stringify(me));
  else remembered.forget(SIGNED_IN);
}

function kept(): Me | null {
  try {
    return JSON.parse(remembered.get(SIGNED_IN) ?? 'null') as Me | null;
  } catch {
    return null;
  }
}

/** Whether nobody signed in on this device, as far as it knows. A device that can read nothing asks the centre. */
export const isStranger = (): boolean => remembered.get(SIGNED_IN) === null && remembered.knows(SIGNED_IN);

/** Who is signed in; null for a stranger. */
export const meQuery = queryOptions<Me | null>({
  queryKey: ME,
  staleTime: Infinity,
  queryFn: async () => {
    if (isStranger()) return null;
    try {
      const me = await call(readMe, {});
      keep(me);
      return me;
    } catch (failure) {
      const known = failure instanceof NoLink ? kept() : null;
      if (known) return known;
      if (!(failure instanceof Problem && failure.status === 401)) throw failure;
      keep(null);
      return null;
    }
  },
});

export function useMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

/** Takes up who is signed in now, and keeps nothing of the person before. */
export function enter(me: Me | null): void {
  keep(me);
  queryClient.clear();
  queryClient.setQueryData(ME, me);
}

export const updateMe = (me: Me): void => {
  keep(me);
  queryClient.setQueryData(ME, me);
};

export const hasRole = (me: Me | null, ...roles: readonly RoleName[]): boolean =>
  me !== null && roles.some((role) => me.person.roles.includes(role));
