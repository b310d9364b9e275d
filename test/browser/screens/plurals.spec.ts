import type { Browser, Page } from 'playwright-core';
import type { Language } from '#kernel';
import { theCentre } from '../support/centre/index.js';
import { launch, openScreen } from '../support/chromium.js';

const START_MS = 60_000;

/** The six forms of Arabic, written by hand: how many scripts wait, and how many the examiner has marked. */
const ARABIC = [
  [0, 'zero', 'لا ورقة تنتظر', null],
  [1, 'one', 'ورقة واحدة تنتظر', 'صححت ورقة واحدة'],
  [2, 'two', 'ورقتان تنتظران', 'صححت ورقتين'],
  [3, 'few', '3 أوراق تنتظر', 'صححت 3 أوراق'],
  [10, 'few', '10 أوراق تنتظر', 'صححت 10 أوراق'],
  [11, 'many', '11 ورقة تنتظر', 'صححت 11 ورقة'],
  [99, 'many', '99 ورقة تنتظر', 'صححت 99 ورقة'],
  [100, 'other', '100 ورقة تنتظر', 'صححت 100 ورقة'],
  [103, 'few', '103 أوراق تنتظر', 'صححت 103 أوراق'],
] as const;

/** French has two common forms, and a third for round millions. */
const FRENCH = [
  [0, '0 copie attend'],
  [1, '1 copie attend'],
  [2, '2 copies attendent'],
] as const;

describe('counts on screen', () => {
  const { url } = theCentre();
  let browser: Browser;
  const pages = new Map<Language, Page>();

  beforeAll(async () => {
    browser = await launch();
    const open = async (language: Language, width: number): Promise<void> => {
      const { page } = await openScreen(browser, { url, language, width, person: 'examiner1' });
      pages.set(language, page);
    };
    await Promise.all([open('ar', 360), open('fr', 1280)]);
  }, START_MS);

  afterAll(() => (browser as Browser | undefined)?.close());

  /** The words of a screen of the examiner when the centre answers these counts. */
  const read = async (language: Language, path: string, counts: { waiting: number; marked: number }) => {
    const page = pages.get(language);
    if (!page) throw new Error(`No page is open in ${language}`);
    await page.unrouteAll();
    await page.route('**/api/v1/marking/summary*', async (route) => {
      const real = await route.fetch();
      await route.fulfill({ response: real, json: { ...((await real.json()) as object), inHand: 1, ...counts } });
    });
    await page.goto(path);
    await page.locator('main :is(a, button):visible').first().waitFor();
    return (await page.locator('main').innerText()).replace(/[\u2066-\u2069]/gu, '').split('\n');
  };

  it.each(ARABIC)('%i stand in Arabic as %s: %s', async (count, _, waiting, marked) => {
    const seen = await read('ar', '/marking', { waiting: count, marked: count });
    expect(seen).toContain(waiting);
    if (marked !== null) expect(seen).toContain(marked);
  });

  it('says in Arabic that none was marked, without a number', async () => {
    expect(await read('ar', '/', { waiting: 0, marked: 0 })).toContain('لم تصحح ورقة بعد');
  });

  it.each(FRENCH)('%i stand in French as %s', async (waiting, words) => {
    expect(await read('fr', '/marking', { waiting, marked: 0 })).toContain(words);
  });
});
