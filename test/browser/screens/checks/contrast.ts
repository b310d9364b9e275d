import type { Page } from 'playwright-core';
import { inPage } from './in-page.js';
import { pixelsOf } from './pixels.js';

interface Contrast {
  readonly ratio: number;
  readonly needed: number;
}

/** The contrast of an element's text with the worst background painted behind it, by WCAG 2.2, 1.4.3. */
export async function contrastOf(page: Page, selector: string): Promise<Contrast> {
  if (!(await inPage(page, isOnTop, selector))) return { ratio: 21, needed: 4.5 };
  const { colour, large } = await inPage(page, inkOf, selector);
  await inPage(page, hideInk, { selector, hidden: true });
  const clip = await inPage(page, groundOf, selector);
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  await inPage(page, hideInk, { selector, hidden: false });
  const ratio = await inPage(page, poorest, { png: picture.toString('base64'), colour }, [
    luminance,
    pixelsOf,
    coloursIn,
  ]);
  return { ratio, needed: large ? 3 : 4.5 };
}

/** Whether an element is on top, as nobody reads what lies under a dialog or a menu. */
function isOnTop(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility()) return false;
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const on = document.elementFromPoint(left + width / 2, top + height / 2);
  return on !== null && (element.contains(on) || on.contains(element));
}

/** The area behind an element's text, without the corners outside a round edge. */
function groundOf(selector: string): { x: number; y: number; width: number; height: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing is at ${selector}`);
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const { x, y, width, height } = text.width > 0 ? text : element.getBoundingClientRect();
  return { x, y, width, height };
}

function inkOf(selector: string): { colour: number[]; large: boolean } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing is at ${selector}`);
  const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas');
  brush.fillStyle = element instanceof SVGElement ? fill : color;
  brush.fillRect(0, 0, 1, 1);
  return {
    colour: [...brush.getImageData(0, 0, 1, 1).data],
    large: size >= 24 || (size >= 18.66 && +fontWeight >= 700),
  };
}

function hideInk({ selector, hidden }: { selector: string; hidden: boolean }): void {
  const element = document.querySelector<HTMLElement | SVGElement>(selector);
  if (!element) return;
  const property = element instanceof SVGElement ? 'fill-opacity' : '-webkit-text-fill-color';
  if (hidden) element.style.setProperty(property, element instanceof SVGElement ? '0' : 'transparent');
  else element.style.removeProperty(property);
}

function luminance(colour: ArrayLike<number>): number {
  const linear = (at: number) => {
    const share = (colour[at] ?? 0) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
}

/** How often each colour is in a picture, leaving out its edge, where it blends with what is around. */
function coloursIn({ data, width, height }: ImageData): Map<string, number> {
  const counts = new Map<string, number>();
  for (let down = 2; down < height - 2; down += 1) {
    for (let across = 2; across < width - 2; across += 1) {
      const at = 4 * (down * width + across);
      const seen = data.slice(at, at + 3).join(',');
      counts.set(seen, (counts.get(seen) ?? 0) + 1);
    }
  }
  return counts;
}

/** The worst contrast with any colour that covers at least a fiftieth of the picture. */
async function poorest({ png, colour }: { png: string; colour: readonly number[] }): Promise<number> {
  const counts = coloursIn(await pixelsOf(png));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const ink = luminance(colour);
  const ratios = [...counts]
    .filter(([, count]) => count * 50 >= all)
    .map(([seen]) => {
      const ground = luminance(seen.split(',').map(Number));
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    });
  return Math.min(21, ...ratios);
}
