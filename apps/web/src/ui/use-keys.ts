import { useEffect, useEffectEvent } from 'react';
import { pressedKey, type Pressed } from './pressed.js';

/** The elements in which keys have a meaning of their own. */
const WRITES =
  'input, textarea, select, [contenteditable="true"], [role="dialog"] *, [role="menu"] *, [role="listbox"] *';

const writes = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(WRITES) !== null;

/** The press that the page may take for itself; null while somebody writes. */
export const pressedOnPage = (event: KeyboardEvent): Pressed | null =>
  event.defaultPrevented || writes(event) ? null : pressedKey(event);

/** Handles the keys of the page, unless somebody writes. A key that is held down counts once, except arrows. */
export function useKeys(acts: Partial<Record<Pressed, () => void>>): void {
  const act = useEffectEvent((event: KeyboardEvent) => {
    const key = pressedOnPage(event);
    const chosen = key === null ? undefined : acts[key];
    if (!chosen || (event.repeat && !key?.startsWith('Arrow'))) return;
    event.preventDefault();
    chosen();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => act(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
