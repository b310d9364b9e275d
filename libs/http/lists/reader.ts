import type { Caller, Role } from '#kernel';

/** What a list is given where people read their own rows, administrators those of their state, some roles all rows. */
export const READER = { all: 'boolean', reader: 'uuid', ofState: 'text' } as const;

/** The rule of `isReadableBy`, for rows with `person_id` and `state_code`. */
export const readable = (row: string): string => `($all or ${row}.person_id = $reader or ${row}.state_code = $ofState)`;

/** The reader, as `READER` has it. */
export const readerOf = ({ personId, stateCode, roles }: Caller, readsAll: readonly Role[]) => ({
  all: roles.some((role) => readsAll.includes(role)),
  reader: personId,
  ofState: roles.includes('state-admin') ? stateCode : null,
});
