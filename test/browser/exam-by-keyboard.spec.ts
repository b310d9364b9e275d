import type { Page } from 'playwright-core';
import { readAttempt, type Answer } from '#contracts/exams';
import { eventually } from '../support/eventually.js';
import { bankOf } from '../support/marking.js';
import { Session } from '../support/session.js';
import { heading, pressByKeyboard, tabTo } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { answerByKeyboard } from './support/keys.js';
import { PeopleBrowser } from './support/people-browser.js';
import { Journey } from './support/steps.js';
import { words } from './support/words.js';

const START = 300_000;
const LANGUAGE = 'ar';
const OFFICER = 'trainee1.mr';
const QUESTIONS = 20;
const t = words(LANGUAGE);

/** The strip of questions does not fit on a phone, but the reader's place in it must stay in sight. */
async function turnPhone(page: Page): Promise<void> {
  const current = page.getByRole('navigation', { name: t('web-exam:exam.questions') }).locator('[aria-current]');
  const wide = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 360, height: 740 });
  await eventually(
    'the place in the exam in sight',
    () => current.boundingBox(),
    (box) => box !== null && box.x >= 0 && box.x + box.width <= 360,
  );
  await page.setViewportSize(wide);
}

/** The browser keeps nothing, and an exam can be sat in it all the same. */
describe('an exam by keyboard alone, in Arabic, in a browser that keeps nothing', () => {
  const centre = theCentre();
  let people: PeopleBrowser;
  let attemptId: string;
  const given = new Map<string, Answer>();
  const journey = new Journey('keyboard', () => people);

  beforeAll(async () => {
    people = await PeopleBrowser.open({ url: centre.url, language: LANGUAGE, width: 1280, keepsNothing: ['stranger'] });
  }, START);

  afterAll(() => (people as PeopleBrowser | undefined)?.close());

  journey.step('the officer signs in, comes to the exam and starts it', async () => {
    const { page } = await people.stranger();
    await page.goto('/sign-in');
    await tabTo(page, page.getByLabel(t('sign-in.email')));
    await page.keyboard.type(`${OFFICER}@demo.example`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rabat-2013');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');

    const places = page.getByRole('navigation', { name: t('frame.places') });
    await pressByKeyboard(page, places.getByRole('link', { name: t('places.exams') }));
    await pressByKeyboard(page, page.getByRole('button', { name: t('web-exam:list.start') }));
    await pressByKeyboard(page, page.getByRole('dialog').getByRole('button', { name: t('web-exam:list.start') }));
    await page.waitForURL((url) => /^\/exams\/[^/]+$/.test(url.pathname));
    attemptId = new URL(page.url()).pathname.split('/')[2] ?? '';
  });

  journey.step('every question is answered, and one is flagged to come back to', async () => {
    const screen = await people.stranger();
    const { page } = screen;
    const bank = [...(await bankOf(await Session.of(centre.url, 'instructor'))).values()];
    for (let number = 1; number <= QUESTIONS; number += 1) {
      await page.getByText(t('web-exam:exam.of', { number, total: QUESTIONS })).waitFor();
      const stem = page.locator('h1');
      // Each question opens with the focus on its text, so that it is read out.
      await stem.and(page.locator(':focus')).waitFor();
      const asked = await stem.textContent();
      const item = bank.find(({ body }) => body.stem[LANGUAGE] === asked);
      if (!item) throw new Error(`The bank has no item that asks: ${asked}`);
      given.set(item.itemVersionId, await answerByKeyboard(screen, item));
      if (number === 3) {
        const flag = page.getByRole('button', { name: t('web-exam:exam.flag') });
        await pressByKeyboard(page, flag);
        await flag.and(page.locator('[aria-pressed="true"]')).waitFor();
      }
      const onwards = number === QUESTIONS ? 'web-exam:exam.to-review' : 'web-exam:exam.next';
      await pressByKeyboard(page, page.getByRole('button', { name: t(onwards), exact: true }));
    }
    expect(new Set([...given.values()].map(({ type }) => type))).toEqual(
      new Set(['choice', 'numeric', 'hotspot', 'written']),
    );
  });

  journey.step('the summary leads back to the flagged question, and the exam is handed in for a receipt', async () => {
    const { page } = await people.stranger();
    await page.getByText(t('web-exam:review.flagged', { count: 1 })).waitFor();
    await turnPhone(page);
    const third = t('web-exam:exam.question', { number: 3 });
    await pressByKeyboard(page, page.getByRole('main').getByRole('button', { name: third, exact: true }));
    await page.getByText(t('web-exam:exam.of', { number: 3, total: QUESTIONS })).waitFor();
    // The numbers are one stop of Tab, in which arrows, Home and End move.
    const strip = page.getByRole('navigation', { name: t('web-exam:exam.questions') });
    await tabTo(page, strip.locator('[aria-current]'));
    await page.keyboard.press('End');
    await strip
      .getByRole('button', { name: t('web-exam:exam.review') })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Enter');

    await heading(page, t('web-exam:review.title')).waitFor();
    await pressByKeyboard(page, page.getByRole('button', { name: t('web-exam:review.submit') }));
    await pressByKeyboard(page, page.getByRole('dialog').getByRole('button', { name: t('web-exam:review.submit') }));
    await heading(page, t('web-exam:receipt.title')).waitFor();
  });

  journey.step('the centre has what was typed, and no window complained of anything', async () => {
    const session = await Session.of(centre.url, OFFICER);
    const { responses } = await session.call(readAttempt, { params: { attemptId } });
    expect(new Map(responses.map(({ itemId, answer }) => [itemId, answer]))).toEqual(given);
    expect(await people.complaints()).toEqual([]);
  });
});
