import type { Browser, Page } from 'playwright-core';
import { theCentre } from '../support/centre/index.js';
import { launch, openScreen } from '../support/chromium.js';

const START_MS = 300_000;

/** The six forms of Arabic, by hand: how many scripts wait, as the examiner reads it. */
const WAITING = [
  [0, 'zero', 'لا ورقة تنتظر'],
  [1, 'one', 'ورقة واحدة تنتظر'],
  [2, 'two', 'ورقتان تنتظران'],
  [3, 'few', '3 أوراق تنتظر'],
  [10, 'few', '10 أوراق تنتظر'],
  [11, 'many', '11 ورقة تنتظر'],
  [99, 'many', '99 ورقة تنتظر'],
  [100, 'other', '100 ورقة تنتظر'],
  [103, 'few', '103 أوراق تنتظر'],
] as const;

/** And how many were marked, in a sentence to the examiner. */
const MARKED = [
  [0, 'zero', 'لم تصحح ورقة بعد'],
  [1, 'one', 'صححتَ ورقة واحدة'],
  [2, 'two', 'صححتَ ورقتين'],
  [3, 'few', 'صححتَ 3 أوراق'],
  [11, 'many', 'صححتَ 11 ورقة'],
  [100, 'other', 'صححتَ 100 ورقة'],
] as const;

/** French has two that are heard, and a third for round millions. */
const FRENCH = [
  [0, 'copie'],
  [1, 'copie'],
  [2, 'copies'],
] as const;

describe('counts on screen', () => {
  const centre = theCentre();
  let browser: Browser;
  const pages = new Map<string, Page>();

  beforeAll(async () => {
    browser = await launch();
    for (const [language, width] of [
      ['ar', 360],
      ['fr', 1280],
    ] as const) {
      const { page } = await openScreen(browser, { url: centre.url, language, width, person: 'examiner1' });
      pages.set(language, page);
    }
  }, START_MS);

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
  }, START_MS);

  /** The words of the examiner's home when the centre answers these counts. */
  const home = async (language: string, counts: { waiting?: number; marked?: number }): Promise<string> => {
    const page = pages.get(language);
    if (!page) throw new Error(`No page is open in ${language}`);
    const answer = { waiting: 0, inHand: 0, marked: 0, ...counts };
    await page.unrouteAll();
    await page.route('**/api/v1/marking/summary*', async (route) => {
      const real = await route.fetch();
      await route.fulfill({ response: real, json: { ...((await real.json()) as object), ...answer } });
    });
    await page.reload();
    await page.locator('main a[href="/marking"]').first().waitFor();
    return (await page.locator('main').innerText()).replace(/[\u2066-\u2069]/gu, '');
  };

  it.each(WAITING)('%i that wait stand in Arabic as %s: %s', async (waiting, _, words) => {
    expect((await home('ar', { waiting })).split('\n')).toContain(words);
  });

  it.each(MARKED)('%i that are marked stand in Arabic as %s: %s', async (marked, _, words) => {
    expect((await home('ar', { marked })).split('\n')).toContain(words);
  });

  it.each(FRENCH)('%i that wait stand in French with %s', async (waiting, noun) => {
    expect(await home('fr', { waiting })).toMatch(new RegExp(`\\b${noun}\\b`, 'u'));
  });
});
