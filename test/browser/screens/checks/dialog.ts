import type { Locator, Page } from 'playwright-core';
import { placeOf } from './dom.js';

const TURNS = 12;
/** This is longer than any transition. */
const CLOSING_MS = 1_000;

/** Checks that a dialog opened by key takes the focus, keeps it, and gives it back when Escape closes it. */
export async function dialogByKeyboard(page: Page, opener: Locator): Promise<string[]> {
  const dialog = page.getByRole('dialog');
  await opener.focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  const found: string[] = [];
  const inside = () => dialog.evaluate((each) => each.contains(document.activeElement));
  if (!(await becomes(page, inside))) found.push(`the dialog does not take the focus`);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.keyboard.press(turn < TURNS / 2 ? 'Tab' : 'Shift+Tab');
    if (!(await inside())) found.push(`the focus leaves the dialog for ${await page.evaluate<string>(focusedPlace())}`);
  }
  await page.keyboard.press('Escape');
  const closed = await dialog.waitFor({ state: 'hidden', timeout: CLOSING_MS }).then(
    () => true,
    () => false,
  );
  if (!closed) return [...found, `Escape does not close the dialog`];
  const back = () => opener.evaluate((each) => each === document.activeElement);
  if (!(await becomes(page, back))) found.push(`the focus does not come back from the dialog to what opened it`);
  return found;
}

const focusedPlace = (): string =>
  `(() => { ${String(placeOf)}; return document.activeElement ? placeOf(document.activeElement) : 'nothing'; })()`;

/** Whether something comes true within the time that a transition may take. */
async function becomes(page: Page, what: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 20; turn += 1) {
    if (await what()) return true;
    await page.waitForTimeout(50);
  }
  return false;
}
