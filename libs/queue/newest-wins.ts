/**
 * The end of an upsert into a projection, by which the newest event of a record wins and the same one again changes
 * nothing, in whatever order they are heard. The table keeps the `sequence` of each event; what is gone stays as a row
 * that says so, since an older event would bring it back otherwise.
 */
export const newestWins = (table: string, key: string, columns: readonly string[]): string =>
  `on conflict (${key}) do update set ${[...columns, 'sequence'].map((name) => `${name} = excluded.${name}`).join(', ')}
   where ${table}.sequence < excluded.sequence`;
