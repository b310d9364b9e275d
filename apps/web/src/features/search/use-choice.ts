import { useState, type KeyboardEvent } from 'react';

/** The id of an option in the list of addresses; undefined for none. */
export const optionId = (list: string, addresses: readonly string[], address: string | null): string | undefined => {
  const at = address === null ? -1 : addresses.indexOf(address);
  return at < 0 ? undefined : `${list}-${at}`;
};

/** The place after `at` (before the first: -1) in a list whose end leads back to the field itself. */
export const nextPlace = (at: number, step: 1 | -1, count: number): number =>
  ((at + 1 + step + count + 1) % (count + 1)) - 1;

interface Choosing {
  readonly list: string;
  /** Whether there is something to show while it is open. */
  readonly isAsked: boolean;
  readonly addresses: readonly string[];
  readonly go: (address: string) => void;
  /** Called for Escape if there is nothing to close. */
  readonly fold: () => void;
}

/** The found address that the arrow keys are at, while the focus stays in the field. */
export function useChoice({ list, isAsked, addresses, go, fold }: Choosing) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  // An address that is no longer found is not chosen any more.
  const active = chosen !== null && addresses.includes(chosen) ? chosen : null;
  const isShown = isOpen && isAsked;
  const close = () => {
    setOpen(false);
    choose(null);
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    const next = addresses[nextPlace(active === null ? -1 : addresses.indexOf(active), step, addresses.length)] ?? null;
    choose(next);
    const id = optionId(list, addresses, next);
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method takes these keys for itself, to compose a letter.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && isShown && active !== null) {
      event.preventDefault();
      go(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (isShown) close();
      else fold();
    }
  };
  return { isShown, active, activeId: optionId(list, addresses, active), open: () => setOpen(true), close, onKeyDown };
}
