import type { Locator, Page } from 'playwright-core';
import { isShown, placeOf, shownTexts } from './dom.js';
import { inPage } from './in-page.js';
import { STAYS_WHOLE } from './reviewed.js';
import { colourAt } from './pixels.js';

/** Checks that a screen in Arabic reads from the right, in everything that points, fills or counts. */
export async function mirroring(page: Page): Promise<string[]> {
  return [
    ...(await inPage(page, direction, null)),
    ...(await inPage(page, icons, null, [isShown, placeOf])),
    ...(await inPage(page, fields, null, [isShown, placeOf])),
    ...(await inPage(page, numbers, STAYS_WHOLE, [isShown, placeOf, shownTexts])),
    ...(await fills(page)),
  ];
}

function direction(): string[] {
  const { dir, lang } = document.documentElement;
  return dir === 'rtl' && lang === 'ar' ? [] : [`the page is dir=${dir} lang=${lang}`];
}

/** Icons that have a direction: chevrons and arrows to a side, ways in and out, things that are sent. */
function icons(): string[] {
  const directed =
    /tabler-icon-(?:(?:chevrons?|arrow|caret)-(?:\w+-)*(?:left|right)|log(?:out|in)|send|indent|external-link|door)/u;
  return [...document.querySelectorAll('svg')]
    .filter((icon) => directed.test(icon.getAttribute('class') ?? '') && isShown(icon))
    .filter((icon) => {
      const { transform, scale } = getComputedStyle(icon);
      return !transform.startsWith('matrix(-1,') && !scale.startsWith('-1');
    })
    .map((icon) => `not mirrored: ${icon.getAttribute('class') ?? ''} in ${placeOf(icon.parentElement ?? icon)}`);
}

/** Empty text fields, and the icons in them, must begin where reading begins, unless they are marked as Latin. */
function fields(): string[] {
  const texts = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type]), input[type=text], input[type=search]',
  );
  const fromTheLeft = [...texts]
    .filter((field) => field.value === '' && field.inputMode === '' && !field.closest('[dir=ltr]') && isShown(field))
    .filter((field) => getComputedStyle(field).direction !== 'rtl')
    .map((field) => `begins at the left: ${placeOf(field)}`);
  const middle = ({ left, right }: DOMRect) => (left + right) / 2;
  const pictures = [...document.querySelectorAll('.mantine-Input-section[data-position=left]')]
    .filter((picture) => isShown(picture) && picture.parentElement)
    .filter((picture) => {
      const around = picture.parentElement ?? picture;
      return middle(picture.getBoundingClientRect()) < middle(around.getBoundingClientRect());
    })
    .map((picture) => `stands at the left: picture in ${placeOf(picture.parentElement ?? picture)}`);
  return [...fromTheLeft, ...pictures];
}

/** Codes, spans of numbers and fractions outside an isolate, which an Arabic sentence would turn round. */
function numbers(stayWhole: readonly string[]): string[] {
  const turned = /[A-Za-z]+[-/][A-Za-z0-9]+|\d+\s*[-–]\s*\d+|\d+\s+\/\s+\d+|\S+@\S+/u;
  return shownTexts(document.body).flatMap((node) => {
    const parent = node.parentElement;
    const marked = parent?.closest('bdi, [dir=ltr], [dir=auto], [lang], code, pre');
    if (!parent || (marked && marked !== document.documentElement)) return [];
    const found = turned.exec(node.data.replace(/[\u2066-\u2068][^\u2069]*\u2069/gu, ''));
    return found && !stayWhole.includes(found[0]) ? [`not isolated: ${found[0]} in ${placeOf(parent)}`] : [];
  });
}

/** Checks that a progress bar that is neither empty nor full has its colour at the right, its ground at the left. */
async function fills(page: Page): Promise<string[]> {
  const bars = await page.locator('progress:visible').all();
  const found: string[] = [];
  for (const bar of bars) {
    const share = await bar.evaluate((each: HTMLProgressElement) => each.position);
    if (share <= 0.1 || share >= 0.9) continue;
    if (!(await fillsFromTheRight(bar))) found.push(`fills from the left: ${await bar.evaluate(placeOf)}`);
  }
  return found;
}

async function fillsFromTheRight(bar: Locator): Promise<boolean> {
  const picture = await bar.screenshot({ animations: 'disabled' });
  const [left, right] = await colourAt(bar.page(), picture, [0.05, 0.95]);
  return left !== right && (await bar.evaluate((each) => getComputedStyle(each).direction)) === 'rtl';
}
