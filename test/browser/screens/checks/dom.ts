/** Helpers that checks use inside a page; each is handed to `inPage` by the checks that call it. */

/** Whether somebody who looks sees an element: it has a size, is not transparent and not for screen readers alone. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).clipPath === 'inset(50%)') return false;
  }
  return true;
}

/** The place of an element, in words for people: `main > h1 “Courses”`. */
export function placeOf(element: Element): string {
  const landmark = element.closest('dialog, [role=dialog], main, nav, header, footer');
  const words = (element.textContent || element.getAttribute('aria-label') || '').replace(/\s+/gu, ' ').trim();
  const excerpt = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  const own = `${element.tagName.toLowerCase()} “${excerpt}”`;
  if (!landmark || landmark === element) return own;
  return `${landmark.getAttribute('role') ?? landmark.tagName.toLowerCase()} > ${own}`;
}

/** Every text that is shown, with the element that it stands in. Calls `isShown`. */
export function shownTexts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, noscript, title')) continue;
    if ((node.nodeValue ?? '').trim() !== '' && isShown(parent)) found.push(node as Text);
  }
  return found;
}
