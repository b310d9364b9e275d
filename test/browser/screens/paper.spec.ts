import type { Browser } from 'playwright-core';
import { theCentre } from '../support/centre/index.js';
import { launch } from '../support/chromium.js';
import { PLACES } from './addresses.js';
import { contrast } from './checks/accessibility.js';
import { overflow } from './checks/overflow.js';
import { onPaper } from './checks/paper.js';
import { ScreenRecords } from './screen-records.js';
import { Walk } from './walk.js';

const START_MS = 60_000;
const SCREEN_MS = 60_000;
/** The width of A4 within its margins, in CSS pixels. */
const A4 = 688;

/** The screens that people print, and one of each other kind: a home, a list, a page of questions and answers. */
const PRINTED = [
  'receipt',
  'result',
  'cohort-finished',
  'certificate-valid',
  'home-of-the-registrar',
  'home-of-a-certified-officer',
  'certificates',
  'audit',
  'people',
  'cohort-to-open',
  'cohort-to-nominate-for',
] as const;

describe('on paper', () => {
  const centre = theCentre();
  let browser: Browser;
  let walk: Walk;

  beforeAll(async () => {
    browser = await launch();
    walk = new Walk(browser, centre, new ScreenRecords(centre));
  }, START_MS);

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
  }, START_MS);

  test.each(PRINTED)(
    'the %s is read from the first page on, in dark ink on white, without frame or buttons, from the dark theme',
    async (name) => {
      const place = PLACES.find((each) => each.name === name);
      if (!place) throw new Error(`There is no screen ${name}`);
      const page = await walk.visit(place, { language: 'ar', theme: 'dark', width: A4 });
      await page.emulateMedia({ media: 'print' });
      const findings = [...(await onPaper(page)), ...(await contrast(page)), ...(await overflow(page))];
      await page.emulateMedia({ media: null });
      expect(findings).toEqual([]);
    },
    SCREEN_MS,
  );
});
