import { heading, pressByKeyboard, tabTo } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

/** A script as a marker has it before them. */
export interface ScriptInHand {
  readonly candidateCode: string;
  /** Everything that stands on the screen. */
  readonly text: string;
  /** How many levels are chosen already. */
  readonly chosen: number;
}

/** Takes the next script, from the queue, by keyboard alone. */
export async function takeByKeyboard(screen: Screen, candidateCode: string): Promise<ScriptInHand> {
  const { page, language } = screen;
  const t = words(language);
  await page.goto('/marking');
  await pressByKeyboard(page, page.getByRole('button', { name: t('web-centre:marking.next') }));
  await heading(page, t('web-centre:marking.script', { code: candidateCode })).waitFor();
  const text = await page.locator('body').innerText();
  return { candidateCode, text, chosen: await page.locator('fieldset button[aria-pressed="true"]').count() };
}

/** Chooses the highest level of every criterion by its digit, comments, and seals, by keyboard alone. */
export async function sealByKeyboard({ page, language }: Screen, comment: string): Promise<void> {
  const t = words(language);
  const criteria = page.locator('fieldset');
  const count = await criteria.count();
  for (let at = 0; at < count; at += 1) {
    const levels = criteria.nth(at).getByRole('button');
    await page.keyboard.press(String(await levels.count()));
    await levels.last().and(page.locator('[aria-pressed="true"]')).waitFor();
  }
  await tabTo(page, page.getByLabel(t('web-centre:marking.comment')));
  await page.keyboard.type(comment);
  await page.keyboard.press('Control+Enter');
  const seal = page.getByRole('dialog').getByRole('button', { name: t('web-centre:marking.seal') });
  await pressByKeyboard(page, seal);
}

/** When nothing waits for this marker any more. */
export async function queueIsEmpty({ page, language }: Screen): Promise<void> {
  await page.getByText(words(language)('web-centre:marking.none')).waitFor();
}
