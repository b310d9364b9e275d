import type { Page } from 'playwright-core';
import { isShown, placeOf } from './dom.js';
import { inPage } from './in-page.js';

/** What does not belong on paper, and what keeps a page from being read there. */
export const onPaper = (page: Page): Promise<string[]> => inPage(page, unfitForPaper, null, [isShown, placeOf]);

/** A chosen filter may be printed: it says which list this is. */
function unfitForPaper(): string[] {
  const shown = [...document.body.querySelectorAll('*')].filter(isShown);
  const pressed = shown.filter((each) => each.matches('button:not([aria-pressed=true]), [role=button], nav'));
  const staying = shown.filter((each) => /sticky|fixed/u.test(getComputedStyle(each).position));
  // Chromium computes a grid without the heads that a table repeats, and puts what follows over its last rows.
  const laidOver = shown.filter((each) => {
    if (!each.matches('table')) return false;
    for (let at = each.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).display === 'grid' && !at.matches('body, body > *')) return true;
    }
    return false;
  });
  const dark = shown.filter(
    (each) =>
      each.matches('input, textarea, select') &&
      !/^(?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/u.test(getComputedStyle(each).backgroundColor),
  );
  const ground = getComputedStyle(document.body).backgroundColor;
  const top = Math.round(document.querySelector('h1')?.getBoundingClientRect().top ?? Infinity);
  return [
    ...(ground === 'rgb(255, 255, 255)' ? [] : [`the paper is ${ground}`]),
    ...pressed.map((each) => `to be pressed: ${placeOf(each)}`),
    ...laidOver.map((each) => `a table in a grid: ${placeOf(each)}`),
    ...dark.map(
      (each) => `a field on ${getComputedStyle(each).backgroundColor}: ${placeOf(each.parentElement ?? each)}`,
    ),
    ...staying.map((each) => `stays in sight: ${placeOf(each)}`),
    ...(top <= 120 ? [] : [`the heading stands ${top} px below the edge`]),
  ];
}
