import { useState } from 'react';
import type { Operation } from '#contracts';
import { sortingOf, type ListAddress } from './use-list-address.js';

/** The order of a list that shares its place with others: an address has room for one order. */
export function useListOrder(operation: Operation) {
  const [sort, setSort] = useState<string>();
  const list: ListAddress = {
    sorting: sortingOf(operation, sort, false, setSort),
    isNarrowed: false,
    takeOff: () => undefined,
  };
  return { list, query: sort === undefined ? {} : { sort } };
}
