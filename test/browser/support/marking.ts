import { heading, pressByKeyboard, tabTo } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

/** A script as a marker sees it. */
export interface ScriptInHand {
  readonly candidateCode: string;
  /** Everything that stands on the screen. */
  readonly text: string;
  /** How many levels are chosen already. */
  readonly chosen: number;
}

/** Takes the next script from the queue by keyboard alone. */
export async function takeByKeyboard(screen: Screen, candidateCode: string): Promise<ScriptInHand> {
  const { page, language } = screen;
  const t = words(language);
  await page.goto('/marking');
  await pressByKeyboard(page, page.getByRole('button', { name: t('web-judging:marking.next') }));
  await heading(page, t('web-judging:marking.script', { code: candidateCode })).waitFor();
  const text = await page.locator('body').innerText();
  return { candidateCode, text, chosen: await page.locator('fieldset button[aria-pressed="true"]').count() };
}

/** Chooses the highest level of every criterion by its digit. */
export async function judgeByKeyboard({ page }: Screen): Promise<void> {
  const criteria = page.locator('fieldset');
  const count = await criteria.count();
  for (let at = 0; at < count; at += 1) {
    const levels = criteria.nth(at).getByRole('button');
    await page.keyboard.press(String(await levels.count()));
    await levels.last().and(page.locator('[aria-pressed="true"]')).waitFor();
  }
}

/** Judges, comments, and seals, by keyboard alone. */
export async function sealByKeyboard(screen: Screen, comment: string): Promise<void> {
  const { page, language } = screen;
  const t = words(language);
  await judgeByKeyboard(screen);
  await tabTo(page, page.getByLabel(t('web-judging:marking.comment')));
  await page.keyboard.type(comment);
  await page.keyboard.press('Control+Enter');
  const seal = page.getByRole('dialog').getByRole('button', { name: t('web-judging:marking.seal') });
  await pressByKeyboard(page, seal);
}

/** Waits until nothing waits for this marker any more. */
export async function queueIsEmpty({ page, language }: Screen): Promise<void> {
  await page.getByText(words(language)('web-judging:marking.none')).waitFor();
}
