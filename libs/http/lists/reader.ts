import type { Caller, Role } from '#kernel';

/** What a list is given where people read their own rows, administrators those of their state, some roles all rows. */
export const READER = { all: 'boolean', readers: 'uuid[]', ofState: 'text' } as const;

/** The rule of `isReadableBy`, for rows with `person_id` and `state_code`. */
export const readable = (row: string): string =>
  `($all or ${row}.person_id = any ($readers) or ${row}.state_code = $ofState)`;

/** The reader, as `READER` has it. */
export const readerOf = ({ personId, absorbed = [], stateCode, roles }: Caller, readsAll: readonly Role[]) => ({
  all: roles.some((role) => readsAll.includes(role)),
  /** Themselves, by every record of theirs. */
  readers: [personId, ...absorbed],
  ofState: roles.includes('state-admin') ? stateCode : null,
});
