import type { Page } from 'playwright-core';
import { isShown, placeOf, shownTexts } from './dom.js';
import { inPage } from './in-page.js';

/** A line of text where it is painted. */
interface Line {
  readonly text: Text;
  readonly box: DOMRect;
  readonly layer: Element | null;
}

/** Text that cannot be read: beyond the edge, cut off, or under other text; and a page that scrolls sideways. */
export async function overflow(page: Page): Promise<string[]> {
  return [
    ...(await inPage(page, sideways, null, [isShown, placeOf])),
    ...(await inPage(page, clipped, null, [isShown, placeOf, shownTexts, linesOf, layerOf, cutBy])),
    ...(await inPage(page, covered, null, [isShown, placeOf, shownTexts, linesOf, layerOf, cutBy, overlap])),
    ...(await inPage(page, tooNarrow, null, [isShown, placeOf])),
  ];
}

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (left < -1 || right > clientWidth + 1) && isShown(element);
  });
  const byWidth = wide.map((element) => ({ element, width: element.getBoundingClientRect().width }));
  const widest = byWidth.filter(({ width }) => width > clientWidth).sort((a, b) => a.width - b.width);
  const because = (widest.length > 0 ? widest : byWidth)
    .slice(0, 2)
    .map(({ element }) => placeOf(element))
    .join('; ');
  return [`the page scrolls sideways: ${scrollWidth} px on ${clientWidth} px, because of ${because}`];
}

/** The layer over the page that holds an element: a bar that stays, a dialog, a menu, the panel of a search. */
function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (
      /^(fixed|sticky)$/u.test(getComputedStyle(at).position) ||
      at.matches('[role=dialog], [popover], [data-over-page]')
    )
      return at;
  }
  return null;
}

/** The lines of all shown texts. Calls `shownTexts` and `layerOf`. */
function linesOf(root: Node): Line[] {
  return shownTexts(root).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const layer = text.parentElement && layerOf(text.parentElement);
    return [...range.getClientRects()].filter(({ width }) => width > 1).map((box) => ({ text, box, layer }));
  });
}

/** The ancestor or window that hides a part of a line; what can be scrolled to is not hidden. */
function cutBy({ text, box }: Line): Element | 'the window' | null {
  const slack = 2;
  for (let at = text.parentElement; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const frame = at.getBoundingClientRect();
    const beyondX = box.left < frame.left - slack || box.right > frame.right + slack;
    const beyondY = box.top < frame.top - box.height / 3 || box.bottom > frame.bottom + box.height / 3;
    if (beyondX && /auto|scroll/u.test(overflowX)) return null;
    if (beyondY && /auto|scroll/u.test(overflowY)) return null;
    const hides = (beyondX && overflowX !== 'visible') || (beyondY && overflowY !== 'visible');
    if (hides && at !== document.body && at !== document.documentElement) return at;
  }
  return box.left < -slack || box.right > document.documentElement.clientWidth + slack ? 'the window' : null;
}

/** Lines that are cut off. On a page that scrolls sideways all would be; `sideways` says that once. */
function clipped(): string[] {
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) return [];
  const found = linesOf(document.body).flatMap((line) => {
    const by = cutBy(line);
    // The title gives the whole text.
    const told = by instanceof HTMLElement && by.title !== '';
    if (by === null || told || !line.text.parentElement) return [];
    return [`cut off by ${by instanceof Element ? 'its frame' : by}: ${placeOf(line.text.parentElement)}`];
  });
  return [...new Set(found)];
}

/** By how much the middles of two lines overlap; the line boxes of dense text touch without harm. */
function overlap(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const inset = (box: DOMRect) => ({ top: box.top + box.height / 4, bottom: box.bottom - box.height / 4 });
  const [a, b] = [inset(one), inset(other)];
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 2 && down > 2 ? across * down : 0;
}

function covered(): string[] {
  const lines = linesOf(document.body).filter((line) => cutBy(line) === null);
  const found = lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter((other) => other.text !== line.text && other.layer === line.layer && overlap(line.box, other.box) > 0)
      .map((other) => `over each other: “${line.text.data.trim()}” and “${other.text.data.trim()}”`),
  );
  return [...new Set(found)];
}

/** Fields and buttons whose words do not fit and are cut off. */
function tooNarrow(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, select, a, summary, label, legend')]
    .filter((element) => isShown(element) && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflowX) && element.title === '')
    .map((element) => `too narrow for its words: ${placeOf(element)}`);
}
