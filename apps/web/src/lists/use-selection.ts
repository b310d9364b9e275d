import { useState } from 'react';
import { allOrNone, extentOf, hiddenOf, spanned, toggled, type Selection } from './selection.js';

export interface Selected {
  readonly has: (id: string) => boolean;
  readonly count: number;
  /** The number of rows selected before the list was narrowed that are not shown now; acts leave them out. */
  readonly hidden: number;
  readonly extent: 'none' | 'some' | 'all';
  /** With `span`, changes everything from the row that was marked last. */
  readonly toggle: (id: string, span: boolean) => void;
  readonly toggleAll: () => void;
  readonly keep: (ids: readonly string[]) => void;
}

/**
 * The rows selected for acts on many. A row that is not shown is not selected; if filters hide some, that is said.
 * `asked` is what the list was asked with; a row that went without a new request is gone.
 */
export function useSelection(shown: readonly string[], asked: string): Selected {
  const [{ ids, of }, set] = useState<{ readonly ids: Selection; readonly of: string }>({ ids: new Set(), of: asked });
  const setIds = (next: Selection) => set({ ids: next, of: asked });
  const [last, setLast] = useState<string | null>(null);
  const selected = new Set(shown.filter((id) => ids.has(id)));
  return {
    has: (id) => selected.has(id),
    count: selected.size,
    hidden: of === asked ? 0 : hiddenOf(ids, shown),
    extent: extentOf(selected, shown),
    toggle: (id, span) => {
      setIds(span && last !== null ? spanned(selected, shown, last, id) : toggled(selected, id));
      setLast(id);
    },
    toggleAll: () => setIds(allOrNone(selected, shown)),
    keep: (kept) => setIds(new Set(kept)),
  };
}
