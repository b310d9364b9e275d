import type { Page } from 'playwright-core';
import { placeOf } from './dom.js';
import { inPage } from './in-page.js';

/** Links marked as the current page that lead elsewhere; the bar of places, outside `main`, marks pages above too. */
export const current = (page: Page): Promise<string[]> => inPage(page, wronglyCurrent, null, [placeOf]);

function wronglyCurrent(): string[] {
  const own = new URL(document.baseURI).pathname;
  return [...document.querySelectorAll<HTMLAnchorElement>('a[aria-current=page]')]
    .filter(
      (link) => (link.closest('main') !== null || link.closest('nav') === null) && new URL(link.href).pathname !== own,
    )
    .map((link) => `marked as this page: ${placeOf(link)} to ${new URL(link.href).pathname}`);
}
