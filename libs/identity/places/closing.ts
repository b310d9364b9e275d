import type { Closing } from '#contracts/identity';

interface Closable {
  readonly closedOn: string | null;
  readonly closingReason: string | null;
}

/** The day and the reason of a closing; null while the record is open. */
export const closingOf = ({ closedOn, closingReason }: Closable): Closing | null =>
  closedOn !== null && closingReason !== null ? { on: closedOn, reason: closingReason } : null;

/** The same in SQL, for the record `of`. */
export const closingIn = (of: string): string =>
  `case when ${of}.closed_on is not null
     then jsonb_build_object('on', ${of}.closed_on::text, 'reason', ${of}.closing_reason) end`;
