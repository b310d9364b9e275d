import pg from 'pg';
import { CENTRE_ROLES, type Caller, type Role, type StateCode } from '#kernel';

/**
 * In whose name statements run; row-level security reads it.
 * person: own rows, and for a state administrator those of their state. centre: the secretariat's staff.
 * system: jobs and the command line. public: strangers.
 */
export type Scope =
  | {
      readonly context: 'person';
      readonly personId: string;
      readonly stateCode: StateCode | null;
      readonly roles: readonly Role[];
      /** Records of the person that were merged into theirs. */
      readonly absorbed?: readonly string[];
    }
  | {
      readonly context: 'centre';
      readonly personId: string;
      readonly roles: readonly Role[];
      readonly absorbed?: readonly string[];
    }
  | { readonly context: 'system' }
  | { readonly context: 'public' };

export const SYSTEM_SCOPE: Scope = { context: 'system' };
export const PUBLIC_SCOPE: Scope = { context: 'public' };

/**
 * The scope of a signed-in person: the centre's for its staff, else their own and, for an administrator, their state's.
 */
export function scopeOf(caller: Caller): Scope {
  const { personId, stateCode, roles, absorbed } = caller;
  const who = { personId, roles, ...(absorbed && { absorbed }) };
  if (stateCode === null && roles.some((role) => CENTRE_ROLES.has(role))) return { context: 'centre', ...who };
  return { context: 'person', stateCode: roles.includes('state-admin') ? stateCode : null, ...who };
}

/** The settings that the policies read, in the order of `SET_SCOPE`. */
export function settingsOf(scope: Scope): string[] {
  const personId = 'personId' in scope ? scope.personId : '';
  const stateCode = 'stateCode' in scope ? (scope.stateCode ?? '') : '';
  const roles = 'roles' in scope ? scope.roles.join(',') : '';
  const absorbed = 'absorbed' in scope ? arrayOf(scope.absorbed) : '';
  return [scope.context, personId, stateCode, roles, absorbed];
}

const arrayOf = (ids: readonly string[] = []): string => (ids.length === 0 ? '' : `{${ids.join(',')}}`);

export const SET_SCOPE = `select set_config('app.context', $1, true), set_config('app.person_id', $2, true),
 set_config('app.state_code', $3, true), set_config('app.roles', $4, true), set_config('app.absorbed', $5, true)`;

/** The beginning of a transaction in the name of `scope`, sent to the database all at once. */
export function beginIn(scope: Scope): string {
  const [context = '', personId = '', stateCode = '', roles = '', absorbed] = settingsOf(scope).map(pg.escapeLiteral);
  // Hardly anybody was entered twice: who was not is spared it.
  const more = absorbed === undefined || absorbed === "''" ? '' : `, set_config('app.absorbed', ${absorbed}, true)`;
  return `start transaction; select set_config('app.context', ${context}, true),
 set_config('app.person_id', ${personId}, true), set_config('app.state_code', ${stateCode}, true),
 set_config('app.roles', ${roles}, true)${more}`;
}
