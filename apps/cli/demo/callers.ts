import type { Caller } from '#kernel';
import { administrators, staff, type DemoPerson } from './people/index.js';

const NO_SESSION = '00000000-0000-4000-8000-000000000000';

/** A person of the demo as the caller of an operation. */
export const callerOf = ({ id, stateCode, grants }: DemoPerson): Caller => ({
  personId: id,
  sessionId: NO_SESSION,
  stateCode,
  roles: grants.map(({ role }) => role),
});

/** The member of the centre's staff with the address `<local>@demo.example`. */
export const staffMember = (local: string): Caller => callerOf(named(staff, `${local}@demo.example`));

export const administratorOf = (stateCode: string): Caller =>
  callerOf(named(administrators, `admin.${stateCode}@demo.example`));

function named(people: readonly DemoPerson[], email: string): DemoPerson {
  const person = people.find((one) => one.email === email);
  if (!person) throw new Error(`The demo has no ${email}`);
  return person;
}
