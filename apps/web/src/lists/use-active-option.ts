import { useState, type KeyboardEvent } from 'react';

interface Options {
  /** The id of the list; its options are `<list>-0` and so on. */
  readonly list: string;
  readonly count: number;
  /** The option that the keys begin with. */
  readonly first: number;
  readonly choose: (at: number) => void;
}

/** The option of a list that the keys are at, while the focus stays in the field above it. */
export function useActiveOption({ list, count, first, choose }: Options) {
  const [moved, move] = useState<number | null>(null);
  const at = count === 0 ? -1 : Math.max(0, Math.min(moved ?? first, count - 1));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % count,
    ArrowUp: (at - 1 + count) % count,
    PageUp: 0,
    PageDown: count - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method takes these keys for itself, to compose a letter.
    if (event.nativeEvent.isComposing || count === 0) return;
    const next = steps[event.key];
    if (next !== undefined) {
      move(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') choose(at);
    else return;
    event.preventDefault();
  };
  return { at, id: at < 0 ? undefined : `${list}-${at}`, onKeyDown, forget: () => move(null) };
}
