import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const WRITES = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

const rowsOf = (body: HTMLElement): HTMLElement[] => [...body.querySelectorAll<HTMLElement>(':scope > tr')];
const rowAt = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest('tr') : null);

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * The keys of a list: up and down, first and last; Enter opens what is marked to be opened, or else the row's first
 * link; Space selects. One row at a time stands in the order of Tab (WAI-ARIA, roving tabindex).
 */
export function useRowKeys(ids: readonly string[], toggle: ((id: string, span: boolean) => void) | null) {
  const [current, setCurrent] = useState<string | null>(null);
  const active = current !== null && ids.includes(current) ? current : ids[0];
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const id = rowAt(event.target)?.dataset['id'];
    if (id !== undefined) setCurrent(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowAt(event.target);
    if (row === null || (event.target as Element).matches(WRITES)) return;
    const rows = rowsOf(event.currentTarget);
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      rows[step(rows.indexOf(row), rows.length - 1)]?.focus();
    } else if (event.target === row) {
      carryOut(event, row, toggle);
    }
  };
  return { tabIndexOf: (id: string) => (id === active ? 0 : -1), onFocus, onKeyDown };
}

function carryOut(event: KeyboardEvent, row: HTMLElement, toggle: ((id: string, span: boolean) => void) | null): void {
  const { id } = row.dataset;
  if (event.key === 'Enter')
    (row.querySelector<HTMLElement>('[data-opens]') ?? row.querySelector<HTMLElement>('a[href]'))?.click();
  else if (event.key === ' ' && toggle && id !== undefined) toggle(id, event.shiftKey);
  else return;
  event.preventDefault();
}
