/** A timestamp column as an instant with all that PostgreSQL keeps, for cursors. */
export const exactly = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An instant out of JSON that PostgreSQL made, whatever its session's time zone. */
export const instant = (text: string): string => new Date(text).toISOString();
