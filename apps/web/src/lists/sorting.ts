/** An order as it is shown: of the column of `key`, from its first to its last or the other way. */
export interface Order {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export const orderOf = (sort: string): Order =>
  sort.startsWith('-') ? { key: sort.slice(1), direction: 'descending' } : { key: sort, direction: 'ascending' };

export const sortOf = ({ key, direction }: Order): string => (direction === 'descending' ? `-${key}` : key);

/**
 * The order after a press on the head of a column: ascending, descending, then back to the usual order, which is
 * skipped if it is one of the two. `usual` is null if the best matches come first.
 */
export function nextSort(sort: string | null, key: string, usual: string | null): string | null {
  const cycle = [...new Set([key, `-${key}`, usual])];
  return cycle[(cycle.indexOf(sort) + 1) % cycle.length] ?? null;
}
