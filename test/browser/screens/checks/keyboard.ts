import type { Page } from 'playwright-core';
import { isShown, placeOf } from './dom.js';
import { inPage } from './in-page.js';

/** What has the focus, by its number among all that Tab must reach; -1 for what must not be reached, null for none. */
interface Focus {
  readonly at: number | null;
  readonly place: string;
  readonly visible: boolean;
}

const MOST = 250;

/** Checks that Tab visits everything one can act on, visibly, in the order of reading, and then leaves the page. */
export async function keyboard(page: Page): Promise<string[]> {
  const all = await inPage(page, number, null, [isShown, placeOf, isReachable]);
  await inPage(page, toTheTop, null);
  const reached: Focus[] = [];
  for (let pressed = 0; pressed <= Math.min(all.length + 5, MOST); pressed += 1) {
    await page.keyboard.press('Tab');
    const focus = await inPage(page, focused, null, [placeOf]);
    if (focus.at === null || reached.some(({ at, place }) => at === focus.at && place === focus.place)) break;
    reached.push(focus);
  }
  return judged(all, (await page.locator('[role=dialog]:visible').count()) > 0 ? fromTheFirst(reached) : reached);
}

/** Begins with the first element: a dialog takes the focus where it is wanted first, and Tab goes round in it. */
function fromTheFirst(reached: readonly Focus[]): readonly Focus[] {
  const first = reached.findIndex(({ at }) => at === 0);
  return [...reached.slice(first), ...reached.slice(0, Math.max(0, first))];
}

function judged(all: readonly string[], reached: readonly Focus[]): string[] {
  const order = reached.map(({ at }) => at ?? -1);
  const missed = all.filter((_, at) => !order.includes(at)).map((place) => `Tab does not reach ${place}`);
  const astray = reached.filter(({ at }) => at === -1).map(({ place }) => `Tab stops at ${place}, which does nothing`);
  const back = reached
    .filter(({ at }, turn) => at !== null && at >= 0 && at < Math.max(-1, ...order.slice(0, turn)))
    .map(({ place }) => `Tab comes out of order to ${place}`);
  const unseen = reached.filter(({ visible }) => !visible).map(({ place }) => `the focus is not seen on ${place}`);
  return [...missed, ...astray, ...back, ...unseen];
}

/** Whether Tab reaches an element: it can be acted on and, of radio buttons, is the chosen one or the first. */
function isReachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return isShown(element);
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name, form }) => name === element.name && form === element.form,
  );
  return (group.find(({ checked }) => checked) ?? group[0]) === element;
}

/** Numbers what Tab must reach in the order of the document, which is that of reading. */
function number(): string[] {
  const open = [...document.querySelectorAll('[role=dialog]')].find((dialog) => isShown(dialog));
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';
  const skip = (element: Element) => !isShown(element) && !element.matches('input[type=radio], input[type=checkbox]');
  const found = [...(open ?? document).querySelectorAll<HTMLElement>(wanted)].filter(
    (element) => isReachable(element) && !skip(element),
  );
  document.querySelectorAll('[data-tab-stop]').forEach((element) => element.removeAttribute('data-tab-stop'));
  found.forEach((element, at) => element.setAttribute('data-tab-stop', String(at)));
  return found.map(placeOf);
}

/** Moves the focus to the top. In a dialog it stays where the dialog took it, which shows one that did not. */
function toTheTop(): void {
  if (document.querySelector('[role=dialog]')) return;
  (document.activeElement as HTMLElement | null)?.blur();
  getSelection()?.removeAllRanges();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Where the focus is, and whether an outline or a shadow shows it, of a hidden field on what is drawn for it. */
function focused(): Focus {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return { at: null, place: 'nothing', visible: true };
  }
  const drawn = [element, element.nextElementSibling, element.parentElement, element.closest('label')];
  const visible = drawn.some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const stop = element.getAttribute('data-tab-stop');
  return { at: stop === null ? -1 : Number(stop), place: placeOf(element), visible };
}
