import type { Browser, Page } from 'playwright-core';
import { theCentre } from '../support/centre/index.js';
import { launch } from '../support/chromium.js';
import { PLACES } from './addresses.js';
import { ScreenRecords } from './screen-records.js';
import { Walk } from './walk.js';

const TEST_MS = 60_000;

/** Acts like a browser that has stopped painting: it never brings a frame that is asked for. */
const paintNoMore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.requestAnimationFrame = () => 0;
  });

describe('a walk through the screens', () => {
  const centre = theCentre();
  let browser: Browser;
  beforeAll(async () => (browser = await launch()), TEST_MS);
  afterAll(() => browser.close(), TEST_MS);

  test(
    'loads a window anew that is no longer painted, and shows the screen in it as it was asked for',
    async () => {
      const place = PLACES.find(({ name }) => name === 'home-of-the-registrar');
      if (!place) throw new Error('There is no home of the registrar');
      const walk = new Walk(browser, centre, new ScreenRecords(centre));
      const page = await walk.visit(place, { language: 'ar' });
      await paintNoMore(page);
      expect(await walk.visit(place, { language: 'ar', width: 1280 })).toBe(page);
      expect(
        await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => painted(innerWidth)))),
      ).toBe(1280);
      expect(await walk.complaints('ar', place)).toEqual([]);
    },
    TEST_MS,
  );
});
