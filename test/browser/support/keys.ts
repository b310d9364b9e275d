import type { Answer, PublishedItem } from '#contracts/exams';
import type { AnswerOf, BodyOf, KindName } from '#questions';
import { pressByKeyboard, tabTo } from './acts.js';
import type { Screen } from './chromium.js';
import { words } from './words.js';

const REPORT = 'The photograph lifts at its edge; the document goes on sealed.';

type ByKeyboard<Kind extends KindName> = (screen: Screen, body: BodyOf<Kind>) => Promise<AnswerOf<Kind>>;

const BY_KEYBOARD: { readonly [Kind in KindName]: ByKeyboard<Kind> } = {
  choice: (screen, { multiple }) => (multiple ? tickTwo(screen) : chooseSecond(screen)),
  numeric: typeNumber,
  hotspot: (screen, { drawing }) => placeMark(screen, drawing),
  written: write,
};

const answerOf = <Kind extends KindName>(type: Kind, ...asked: Parameters<ByKeyboard<Kind>>): Promise<AnswerOf<Kind>> =>
  BY_KEYBOARD[type](...asked);

/** Answers the question in hand by keyboard alone, whatever its kind. @returns what was answered. */
export const answerByKeyboard = (screen: Screen, { body }: PublishedItem): Promise<Answer> =>
  answerOf(body.type, screen, body);

/** The group takes the focus once; the arrow keys choose in it. */
async function chooseSecond({ page }: Screen): Promise<AnswerOf<'choice'>> {
  const options = page.getByRole('radio');
  await tabTo(page, options.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const second = options.nth(1);
  await second.and(page.locator(':checked')).waitFor();
  return { type: 'choice', selected: [await second.inputValue()] };
}

async function tickTwo({ page }: Screen): Promise<AnswerOf<'choice'>> {
  const selected: string[] = [];
  for (const at of [0, 2]) {
    const option = page.getByRole('checkbox').nth(at);
    await tabTo(page, option);
    await page.keyboard.press('Space');
    await option.and(page.locator(':checked')).waitFor();
    selected.push(await option.inputValue());
  }
  return { type: 'choice', selected };
}

/** Types a number in the only text line. Its sign comes from the button beside it, as some keypads have none. */
async function typeNumber({ page, language }: Screen): Promise<AnswerOf<'numeric'>> {
  await tabTo(page, page.getByRole('textbox'));
  await page.keyboard.type('12,5');
  await pressByKeyboard(page, page.getByRole('button', { name: words(language)('web-exam:exam.other-sign') }));
  return { type: 'numeric', value: -12.5 };
}

/**
 * Places a mark two steps right of the middle and one down; a step is a fiftieth of the longer side. A screen reader
 * clicks there without a position, and Enter at the same place leaves one mark.
 */
async function placeMark(
  { page, language }: Screen,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<AnswerOf<'hotspot'>> {
  const t = words(language);
  const surface = page.getByRole('button', { name: t('web-exam:exam.surface') });
  await tabTo(page, surface);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await surface.evaluate((button: HTMLElement) => button.click());
  await page.getByRole('button', { name: t('web-exam:exam.remove', { number: 1 }) }).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: t('web-drawing:moved', { number: 1, at: '' }).trim() })
    .waitFor();
  const step = Math.max(width, height) / 50;
  return { type: 'hotspot', points: [{ x: Math.round(width / 2 + 2 * step), y: Math.round(height / 2 + step) }] };
}

async function write({ page, language }: Screen): Promise<AnswerOf<'written'>> {
  await tabTo(page, page.getByLabel(words(language)('web-exam:exam.write')));
  await page.keyboard.type(REPORT);
  return { type: 'written', text: REPORT };
}
