export const ROLES = [
  'trainee',
  'instructor',
  'translator',
  'examiner',
  'chief-examiner',
  'board-member',
  'state-admin',
  'registrar',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that only people of a state have. */
export const STATE_ROLES: ReadonlySet<Role> = new Set<Role>(['trainee', 'state-admin']);

/** Roles that only staff of the centre have, and that read for it; an examiner may come from a state. */
export const CENTRE_ROLES: ReadonlySet<Role> = new Set<Role>([
  'instructor',
  'translator',
  'chief-examiner',
  'board-member',
  'registrar',
  'auditor',
]);

const JUDGES: readonly Role[] = ['examiner', 'chief-examiner'];

/** Whether somebody marks, moderates or releases. Such people never read the name of somebody they may judge. */
export const isJudge = (roles: readonly Role[]): boolean => roles.some((role) => JUDGES.includes(role));

/** The member states of the demo, by ISO 3166-1 alpha-2 code in small letters. */
export type StateCode = string;

/** Who acts: a signed-in person, as the session says. `stateCode` is null for the staff of the centre. */
export interface Caller {
  readonly personId: string;
  readonly sessionId: string;
  readonly stateCode: StateCode | null;
  readonly roles: readonly Role[];
  /** Other records of this person that were merged into this one; what is kept under those is theirs too. */
  readonly absorbed?: readonly string[];
}

/** Whether the record of a person is the caller's own. */
export const isSelf = ({ personId, absorbed = [] }: Pick<Caller, 'personId' | 'absorbed'>, id: string): boolean =>
  id === personId || absorbed.includes(id);
