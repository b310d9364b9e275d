import { useState } from 'react';
import { allOrNone, extentOf, spanned, toggled, type Selection } from './selection.js';

export interface Selected {
  readonly has: (id: string) => boolean;
  readonly count: number;
  readonly extent: 'none' | 'some' | 'all';
  /** With `span`, everything from the row that was marked last. */
  readonly toggle: (id: string, span: boolean) => void;
  readonly toggleAll: () => void;
  readonly keep: (ids: readonly string[]) => void;
}

/** Rows that acts on many are for; what is no longer shown is no longer selected. */
export function useSelection(shown: readonly string[]): Selected {
  const [ids, setIds] = useState<Selection>(() => new Set());
  const [last, setLast] = useState<string | null>(null);
  const selected = new Set(shown.filter((id) => ids.has(id)));
  return {
    has: (id) => selected.has(id),
    count: selected.size,
    extent: extentOf(selected, shown),
    toggle: (id, span) => {
      setIds(span && last !== null ? spanned(selected, shown, last, id) : toggled(selected, id));
      setLast(id);
    },
    toggleAll: () => setIds(allOrNone(selected, shown)),
    keep: (kept) => setIds(new Set(kept)),
  };
}
