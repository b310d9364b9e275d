import { v4, v7 } from 'uuid';

/** UUIDv7: ordered by time, for keys of records that only insiders see. */
export const newId = (): string => v7();

/** UUIDv4: says nothing of time or order, for what a marker or a stranger sees. */
export const newRandomId = (): string => v4();
