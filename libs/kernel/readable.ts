import { isSelf, type Caller, type Role, type StateCode } from './caller.js';

/** The owner of a record: an officer, and so their state. */
export interface Ownership {
  readonly personId: string;
  readonly stateCode: StateCode | null;
}

/**
 * Whether `caller` may read a record: their own, one of their state as its administrator, or any with one of the roles
 * that read all. Row-level security stands behind it and hides what this would refuse.
 */
export const isReadableBy = (caller: Caller, readsAll: readonly Role[], { personId, stateCode }: Ownership): boolean =>
  isSelf(caller, personId) ||
  (stateCode !== null && caller.stateCode === stateCode && caller.roles.includes('state-admin')) ||
  caller.roles.some((role) => readsAll.includes(role));
