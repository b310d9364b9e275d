import type { KeyboardEvent } from 'react';

/** Arrows in a tree: up and down go from name to name, along the reading opens what is under a name, back closes it. */
export function stepInTree(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const links = [...currentTarget.querySelectorAll<HTMLElement>('a')];
  const node = (target as HTMLElement).closest('li');
  const at = links.findIndex((link) => link.closest('li') === node);
  if (node === null || at < 0) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const [forwards, backwards] =
    getComputedStyle(currentTarget).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const toggle = node.querySelector<HTMLElement>(':scope > div > button[aria-expanded]');
  if (step !== undefined) links[at + step]?.focus();
  else if (key === forwards && toggle?.ariaExpanded === 'false') toggle.click();
  else if (key === backwards && toggle?.ariaExpanded === 'true') toggle.click();
  else return;
  event.preventDefault();
}
