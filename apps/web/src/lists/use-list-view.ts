import { useState } from 'react';
import { remembered } from '../device/index.js';
import type { AnyColumn } from './column.js';

interface Kept {
  readonly hidden: readonly string[];
  readonly dense: boolean;
}

const USUAL: Kept = { hidden: [], dense: false };
const keyOf = (name: string): string => `list.${name}`;

function kept(name: string | undefined): Kept {
  try {
    const found = JSON.parse(remembered.get(keyOf(name ?? '')) ?? 'null') as Partial<Kept> | null;
    return { hidden: Array.isArray(found?.hidden) ? found.hidden : [], dense: found?.dense === true };
  } catch {
    return USUAL;
  }
}

export interface ListView<T> {
  readonly shown: readonly AnyColumn<T>[];
  readonly dense: boolean;
  readonly shows: (key: string) => boolean;
  readonly toggleColumn: (key: string) => void;
  readonly setDense: (dense: boolean) => void;
}

/** The columns of a list that are shown and how close they stand, as chosen on this device. */
export function useListView<T>(name: string | undefined, columns: readonly AnyColumn<T>[]): ListView<T> {
  const [view, setView] = useState(() => kept(name));
  const change = (next: Kept) => {
    setView(next);
    if (name !== undefined) remembered.set(keyOf(name), JSON.stringify(next));
  };
  // The first column says what a row is, so it stays.
  const shows = (key: string) => key === columns[0]?.key || !view.hidden.includes(key);
  return {
    shown: columns.filter(({ key }) => shows(key)),
    dense: view.dense,
    shows,
    toggleColumn: (key) =>
      change({ ...view, hidden: shows(key) ? [...view.hidden, key] : view.hidden.filter((each) => each !== key) }),
    setDense: (dense) => change({ ...view, dense }),
  };
}
