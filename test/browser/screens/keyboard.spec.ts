import type { Browser } from 'playwright-core';
import { startCentre, type RunningCentre } from '../../support/running-centre.js';
import { launch } from '../support/chromium.js';
import { words } from '../support/words.js';
import { PLACES } from './addresses.js';
import { dialogByKeyboard } from './checks/dialog.js';
import { keyboard } from './checks/keyboard.js';
import { DIALOGS } from './dialogs.js';
import type { Place } from './screen.js';
import { Stage } from './stage.js';
import { Walk } from './walk.js';

const START_MS = 300_000;
const SCREEN_MS = 60_000;

/** The panel of the person folds when the focus goes elsewhere: it is looked at below. */
const TABBED = PLACES.filter(({ name }) => name !== 'person-menu');

const titleOf = ({ name }: Place): string => `the ${name.replaceAll('-', ' ')}`;

describe('by keyboard alone', () => {
  let centre: RunningCentre;
  let browser: Browser;
  let walk: Walk;

  beforeAll(async () => {
    [centre, browser] = await Promise.all([startCentre(), launch()]);
    walk = new Walk(browser, centre, new Stage(centre));
  }, START_MS);

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
    await (centre as RunningCentre | undefined)?.stop();
  }, START_MS);

  test.each(TABBED.map((place) => [titleOf(place), place] as const))(
    '%s is gone through with Tab, in the order of reading and with a focus that is seen',
    async (_, place) => {
      expect(await keyboard(await walk.visit(place, { language: 'fr' }))).toEqual([]);
    },
    SCREEN_MS,
  );

  test.each(DIALOGS.map((dialog) => [dialog.opener(words('en')), dialog.on.replaceAll('-', ' '), dialog] as const))(
    '“%s” on the %s opens a dialog that keeps the focus, and gives it back on Escape',
    async (_opener, _on, { on, opener, language }) => {
      const place = PLACES.find(({ name }) => name === on);
      if (!place) throw new Error(`There is no screen ${on}`);
      walk.forget();
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
      walk.forget();
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
});
