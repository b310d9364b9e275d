/**
 * The end of an upsert into a projection. With it the newest event of a record wins in whatever order events arrive, and
 * a repeated event changes nothing. The table keeps the `sequence` of each event. A deleted record stays as a row that
 * says so, as an older event would otherwise bring it back.
 */
export const newestWins = (table: string, key: string, columns: readonly string[]): string =>
  `on conflict (${key}) do update set ${[...columns, 'sequence'].map((name) => `${name} = excluded.${name}`).join(', ')}
   where ${table}.sequence < excluded.sequence`;
