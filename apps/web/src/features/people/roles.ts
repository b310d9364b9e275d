import { oneOf } from '../../routing/index.js';
import type { RoleName } from '../../session/index.js';

const ROLES: readonly RoleName[] = [
  'trainee',
  'instructor',
  'translator',
  'examiner',
  'chief-examiner',
  'board-member',
  'state-admin',
  'registrar',
  'auditor',
];

/** A role that people can be narrowed by. */
export const roleOf = (value: unknown): RoleName | undefined => oneOf(value, ROLES);
