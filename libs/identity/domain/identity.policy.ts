import type { Person } from '#contracts/identity';
import { CENTRE_ROLES, STATE_ROLES, isJudge, isReadableBy, type Caller, type Role } from '#kernel';

type PersonFacts = Pick<Person, 'id' | 'stateCode'>;
type DraftFacts = { readonly stateCode: string | null; readonly roles: readonly Role[] };

const holds = (caller: Caller, role: Role): boolean => caller.roles.includes(role);

const administers = (caller: Caller, stateCode: string | null): boolean =>
  stateCode !== null && holds(caller, 'state-admin') && caller.stateCode === stateCode;

/** Everybody reads themselves, an administrator the people of their state, the registrar and the auditor everyone. */
export const mayRead = (caller: Caller, { id, stateCode }: PersonFacts): boolean =>
  isReadableBy(caller, ['registrar', 'auditor'], { personId: id, stateCode });

/** Everybody changes their own, the administrator of a state those of its officers, the registrar any. */
export const mayChangePhotograph = (caller: Caller, { id, stateCode }: PersonFacts): boolean =>
  caller.personId === id || administers(caller, stateCode) || holds(caller, 'registrar');

/** The registrar enters anyone, an administrator trainees of their own state. */
export const mayCreate = (caller: Caller, { stateCode, roles }: DraftFacts): boolean =>
  holds(caller, 'registrar') || (administers(caller, stateCode) && roles.every((role) => role === 'trainee'));

/** The registrar edits anyone, an administrator officers of their state who are trainees and nothing else. */
export const mayEdit = (caller: Caller, facts: DraftFacts): boolean => mayCreate(caller, facts);

/** Whether they are two officers of one state, each of whom the caller may change. */
export const mayMerge = (caller: Caller, one: DraftFacts, other: DraftFacts): boolean =>
  one.stateCode !== null && one.stateCode === other.stateCode && mayEdit(caller, one) && mayEdit(caller, other);

/** The operations on a person that are open to the caller. */
export const allowedOn = (caller: Caller, facts: DraftFacts): string[] =>
  mayEdit(caller, facts) ? ['identity.edit-person', ...(facts.stateCode === null ? [] : ON_OFFICERS)] : [];

/** Operations on a person who serves a state. */
const ON_OFFICERS = [
  'identity.change-status',
  'identity.move-person',
  'identity.ask-transfer',
  'identity.merge-person',
];

const READS_NAMES: readonly Role[] = ['instructor', 'registrar', 'auditor', 'state-admin'];

type Misplacement = 'role-of-the-centre' | 'role-of-a-state' | 'roles-apart';

/**
 * The first of `roles` that does not go with where the person belongs: a state's people or the centre's staff.
 * A judge of candidates must not be able to look up who they are.
 */
export function misplacedRole({ stateCode, roles }: DraftFacts): Misplacement | null {
  const has = (some: readonly Role[]): boolean => roles.some((role) => some.includes(role));
  if (isJudge(roles) && has(READS_NAMES)) return 'roles-apart';
  if (stateCode === null) return roles.some((role) => STATE_ROLES.has(role)) ? 'role-of-a-state' : null;
  return roles.some((role) => CENTRE_ROLES.has(role)) ? 'role-of-the-centre' : null;
}
