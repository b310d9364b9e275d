import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { pressedOnPage } from './use-keys.js';

interface Field {
  readonly lead: () => void;
  readonly ofPage: boolean;
}

/** The fields that `/` may lead to, in the order in which they came. */
const fields = new Set<Field>();
const listeners = new Set<() => void>();

const onFields = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const isPages = (): boolean => [...fields].some(({ ofPage }) => ofPage);

function pressed(event: KeyboardEvent): void {
  if (pressedOnPage(event) !== '/') return;
  const led = [...fields].find(({ ofPage }) => ofPage) ?? [...fields][0];
  if (!led) return;
  event.preventDefault();
  led.lead();
}

function add(field: Field): () => void {
  if (fields.size === 0) document.addEventListener('keydown', pressed);
  fields.add(field);
  for (const listener of listeners) listener();
  return () => {
    fields.delete(field);
    if (fields.size === 0) document.removeEventListener('keydown', pressed);
    for (const listener of listeners) listener();
  };
}

/**
 * Makes `/` lead to a search field, unless somebody writes. A field of the page itself goes before that of the frame.
 * @returns whether it leads there now.
 */
export function useSlash(lead: () => void, ofPage: boolean): boolean {
  const go = useEffectEvent(lead);
  useEffect(() => add({ lead: () => go(), ofPage }), [ofPage]);
  return useSyncExternalStore(onFields, isPages) === ofPage;
}
