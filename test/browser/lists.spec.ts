import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { pressByKeyboard, tabTo } from './support/acts.js';
import { theCentre } from './support/centre/index.js';
import { launch, openScreen } from './support/chromium.js';
import { words } from './support/words.js';

const START = 120_000;
const STEPS = 90_000;
const t = words('ar');
const arabic = new Intl.Collator('ar');
const NAME = t('web-people:me.name');
const TUNISIA = 'تونس';

/** The people shown, by their names in Arabic. */
async function shownNames(page: Page): Promise<string[]> {
  await page.locator('table[aria-busy=false]').waitFor();
  return page
    .locator('tbody tr td a')
    .evaluateAll((links) => links.map((link) => link.querySelector('bdi')?.textContent ?? ''));
}

const isInOrder = (names: readonly string[], direction: 1 | -1): boolean =>
  names.every((name, at) => at === 0 || arabic.compare(names[at - 1] ?? '', name) * direction <= 0);

/** The filter, not the head of the column of states: its name also has its value. */
const filter = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^${t('web-list:state')} .`, 'u') });

/** Puts the last names first, by the head of the column or, where cards have none, by the menu of the view. */
async function sortBackwards(page: Page, width: number): Promise<void> {
  if (width > 600) {
    await pressByKeyboard(page, page.getByRole('columnheader').getByRole('button', { name: NAME }));
  } else {
    await pressByKeyboard(page, page.getByRole('button', { name: t('web-list:view') }));
    const orders = page.getByRole('combobox', { name: t('web-list:sorted-by') });
    await tabTo(page, orders);
    await orders.selectOption({ label: t('web-list:descending', { column: NAME }) });
    await page.keyboard.press('Escape');
  }
  await page.waitForURL(/sort=-name/);
}

const FIRST = 5;

/** Marks the first five rows, and finds what the list says of them. */
async function selectFive(page: Page): Promise<Locator> {
  await page.locator('tbody tr').first().focus();
  for (let row = 0; row < FIRST; row += 1) {
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowDown');
  }
  const said = page.getByRole('group', { name: t('web-list:acts') }).getByRole('status');
  expect(await said.textContent()).toBe(t('web-list:selected', { count: FIRST }));
  return said;
}

describe('a list of people, in Arabic by keyboard', () => {
  const centre = theCentre();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  }, START);

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
  }, START);

  test.each([360, 1280])(
    'is sorted by the rules of Arabic, narrowed to a state by its count, and exported as it is shown, at %i px',
    async (width) => {
      const { page, complaints } = await openScreen(browser, {
        url: centre.url,
        language: 'ar',
        width,
        person: 'registrar',
      });
      await page.goto('/people');
      expect(isInOrder(await shownNames(page), 1)).toBe(true);

      await sortBackwards(page, width);
      expect(isInOrder(await shownNames(page), -1)).toBe(true);

      const said = await selectFive(page);

      await pressByKeyboard(page, filter(page));
      await page
        .getByRole('combobox', { name: t('web-list:find-value', { filter: t('web-list:state') }) })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.type('تونـس');
      const option = page.getByRole('option', { name: TUNISIA });
      const count = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/state=tn/);
      const [one] = await Promise.all([shownNames(page), filter(page).getByText(TUNISIA).first().waitFor()]);
      expect(isInOrder(one, -1)).toBe(true);
      expect(await page.locator('tbody td', { hasText: TUNISIA }).count()).toBe(one.length);

      // Those of the five that the filter hides are left out, and the list says so.
      const stays = await page.locator('tbody tr[data-selected=true]').count();
      expect(await said.textContent()).toBe(
        t('web-list:selected', { count: stays }) + t('web-list:hidden', { count: FIRST - stays }),
      );

      const [sheet] = await Promise.all([
        page.waitForEvent('download'),
        pressByKeyboard(page, page.getByRole('button', { name: t('web-list:export'), exact: true })),
      ]);
      const lines = (await readFile(await sheet.path(), 'utf8')).trim().split('\r\n').slice(1);
      const exported = lines.map((line) => line.split(' / ')[0] ?? '');
      expect(exported.length).toBe(count);
      expect(exported.slice(0, one.length)).toEqual(one);

      await page.goBack();
      await page.waitForURL((url) => !url.searchParams.has('state') && url.searchParams.get('sort') === '-name');
      await page.goBack();
      await page.waitForURL((url) => url.search === '');
      expect(isInOrder(await shownNames(page), 1)).toBe(true);
      expect(complaints).toEqual([]);
    },
    STEPS,
  );
});
