import type { Caller, Role, StateCode } from '#kernel';

const holds = (caller: Caller, ...roles: Role[]): boolean => caller.roles.some((role) => roles.includes(role));
const administers = (caller: Caller, stateCode: StateCode): boolean =>
  holds(caller, 'state-admin') && caller.stateCode === stateCode;

/** Whether the caller keeps the structure of a state: the registrar of any, an administrator of their own. */
export const keepsStructureOf = (caller: Caller, stateCode: StateCode): boolean =>
  holds(caller, 'registrar') || administers(caller, stateCode);

/** Whether the caller may see how many people stand where. */
export const seesFiguresOf = (caller: Caller, stateCode: StateCode): boolean =>
  holds(caller, 'registrar', 'auditor') || administers(caller, stateCode);

interface PartFacts {
  readonly stateCode: StateCode;
  readonly isOpen: boolean;
}

const OPEN_TO_CHANGE = {
  agency: ['identity.change-agency', 'identity.close-agency', 'identity.merge-agency'],
  post: ['identity.change-post', 'identity.close-post', 'identity.merge-post'],
  rank: ['identity.change-rank', 'identity.move-rank', 'identity.close-rank'],
} as const;

/** The operations that are open to the caller on a part of a state's structure; what is closed stays as it is. */
export function allowedOn(
  part: keyof typeof OPEN_TO_CHANGE,
  caller: Caller,
  { stateCode, isOpen }: PartFacts,
): string[] {
  if (!keepsStructureOf(caller, stateCode)) return [];
  if (isOpen) return [...OPEN_TO_CHANGE[part]];
  return part === 'rank' ? ['identity.move-rank'] : [];
}

/** The same for a state itself; where agencies may be entered, so may posts and ranks. */
export function allowedOnState(caller: Caller, { stateCode, isOpen }: PartFacts): string[] {
  if (!isOpen || !keepsStructureOf(caller, stateCode)) return [];
  const keeps = ['identity.create-agency', 'identity.create-post', 'identity.create-rank'];
  return holds(caller, 'registrar') ? [...keeps, 'identity.change-state', 'identity.close-state'] : keeps;
}
