import type { Page } from 'playwright-core';
import { inPage } from './in-page.js';

/** The colours of a picture on its middle line, at shares of its width from the left, as `r,g,b`. */
export function colourAt(page: Page, picture: Buffer, shares: readonly number[]): Promise<string[]> {
  return inPage(page, onMiddleLine, { png: picture.toString('base64'), shares }, [pixelsOf]);
}

/** Runs in the page: gives the pixels of a picture of it. */
export async function pixelsOf(png: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('There is no canvas');
  brush.drawImage(picture, 0, 0);
  return brush.getImageData(0, 0, picture.width, picture.height);
}

async function onMiddleLine({ png, shares }: { png: string; shares: readonly number[] }): Promise<string[]> {
  const { data, width, height } = await pixelsOf(png);
  return shares.map((share) => {
    const at = 4 * (Math.floor(height / 2) * width + Math.floor(share * (width - 1)));
    return data.slice(at, at + 3).join(',');
  });
}
