import type { Caller, StateCode } from '#kernel';

/** Whether the caller keeps the structure of a state: the registrar of any, an administrator of their own. */
export const keepsStructureOf = (caller: Caller, stateCode: StateCode): boolean =>
  caller.roles.includes('registrar') || (caller.roles.includes('state-admin') && caller.stateCode === stateCode);

interface RankFacts {
  readonly stateCode: StateCode;
  readonly closedOn: string | null;
}

/** The operations that are open to the caller on this rank. */
export const allowedOnRank = (caller: Caller, { stateCode, closedOn }: RankFacts): string[] => {
  if (!keepsStructureOf(caller, stateCode)) return [];
  return closedOn === null
    ? ['identity.change-rank', 'identity.move-rank', 'identity.close-rank']
    : ['identity.move-rank'];
};
