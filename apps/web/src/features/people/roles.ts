import { oneOf } from '../../routing/index.js';
import type { RoleName } from '../../session/index.js';

/** Every role; the type makes sure that none is missing. */
const ROLES: Readonly<Record<RoleName, true>> = {
  trainee: true,
  instructor: true,
  translator: true,
  examiner: true,
  'chief-examiner': true,
  'board-member': true,
  'state-admin': true,
  registrar: true,
  auditor: true,
};

/** A role that people can be narrowed by. */
export const roleOf = (value: unknown): RoleName | undefined => oneOf(value, Object.keys(ROLES) as RoleName[]);
