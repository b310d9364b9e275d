import type { Browser } from 'playwright-core';
import { theCentre } from '../support/centre/index.js';
import { launch } from '../support/chromium.js';
import { words } from '../support/words.js';
import { PLACES } from './addresses.js';
import { dialogByKeyboard } from './checks/dialog.js';
import { DIALOGS } from './dialogs.js';
import { ScreenRecords } from './screen-records.js';
import { Walk } from './walk.js';

const START_MS = 60_000;
const SCREEN_MS = 60_000;

describe('by keyboard alone', () => {
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

  test.each(DIALOGS.map((dialog) => [dialog.opener(words('en')), dialog.on.replaceAll('-', ' '), dialog] as const))(
    '“%s” on the %s opens a dialog that keeps the focus, and gives it back on Escape',
    async (_opener, _on, { on, opener, language }) => {
      const place = PLACES.find(({ name }) => name === on);
      if (!place) throw new Error(`There is no screen ${on}`);
      await walk.forget();
      const page = await walk.visit(place, { language });
      const button = page.getByRole('button', { name: opener(words(language)), exact: true }).first();
      expect(await dialogByKeyboard(page, button)).toEqual([]);
    },
    SCREEN_MS,
  );

  test(
    'the panel of the person opens by key, is gone into by Tab, and gives the focus back on Escape',
    async () => {
      const place = PLACES.find(({ name }) => name === 'home-of-the-instructor');
      if (!place) throw new Error('There is no home of the instructor');
      await walk.forget();
      const page = await walk.visit(place, { language: 'ar' });
      const [button, panel] = [page.locator('header button[popovertarget=account]'), page.locator('#account')];
      await button.focus();
      await page.keyboard.press('Enter');
      await panel.waitFor();
      await page.keyboard.press('Tab');
      expect(await panel.evaluate((each) => each.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    },
    SCREEN_MS,
  );

  test(
    'the search in the header opens by “/”, is gone through by the arrows, closes on Escape and leads on Enter',
    async () => {
      const place = PLACES.find(({ name }) => name === 'home-of-the-registrar');
      if (!place) throw new Error('There is no home of the registrar');
      await walk.forget();
      const page = await walk.visit(place, { language: 'fr' });
      const field = page.locator('header').getByRole('combobox');
      const chosen = page.getByRole('option', { selected: true });
      await page.keyboard.press('/');
      await page.keyboard.type('Youssef');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const first = await chosen.textContent();
      await page.keyboard.press('ArrowDown');
      expect(await chosen.textContent()).not.toBe(first);
      expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual(['Youssef', 'false']);
      await page.keyboard.press('ArrowDown');
      const address = await chosen.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === address);
      expect(await page.getByRole('listbox').count()).toBe(0);
    },
    SCREEN_MS,
  );
});
