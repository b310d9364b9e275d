/** The number of items of each value of a filter while the others hold; undefined while nobody knows. */
export type Counts = Readonly<Record<string, number>> | undefined;

/** The values that lead to something; the chosen one stays, so that it can be seen and taken off. */
export const offered = <V extends string>(values: readonly V[], counts: Counts, chosen: V | undefined): readonly V[] =>
  counts === undefined ? values : values.filter((value) => value === chosen || (counts[value] ?? 0) > 0);

/** The number of items of a value; undefined while nobody knows. */
export const countOf = (value: string, counts: Counts): number | undefined => counts && (counts[value] ?? 0);
