import type { Locator, Page } from 'playwright-core';
import type { Screen } from './chromium.js';
import { words } from './words.js';

const TABS = 80;

/** Goes to one of the places of the frame, by its text under `places`. */
export async function goTo({ page, language }: Screen, place: string): Promise<void> {
  const t = words(language);
  await page
    .getByRole('navigation', { name: t('frame.places') })
    .getByRole('link', { name: t(`places.${place}`) })
    .click();
  await page.waitForURL((url) => url.pathname === (place === 'home' ? '/' : `/${place}`));
}

/** Presses an act within `place`, has `fill` fill in what it needs, and presses again where it says its consequence. */
export async function confirm(
  place: Page | Locator,
  act: string,
  fill: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  await place.getByRole('button', { name: act, exact: true }).click();
  const page = 'page' in place ? place.page() : place;
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The heading of the first level, which says where one is. */
export const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });

/** Presses Tab until `target` has the focus. @throws Error where the keyboard does not reach it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${TABS} presses of Tab do not lead to ${target.toString()}`);
}

/** Reaches and presses an act by keyboard alone. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
