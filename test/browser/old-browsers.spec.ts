import type { Browser } from 'playwright-core';
import type { Language } from '#kernel';
import { theCentre } from './support/centre/index.js';
import { launch, openScreen, screenshot } from './support/chromium.js';

describe('A browser older than those that are served', () => {
  const { url } = theCentre();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** What the page shows in a browser that lacks something that came with the oldest supported one. */
  async function shownWithout(lacking: string, language: Language): Promise<{ words: string; direction: string }> {
    const { page, context } = await openScreen(browser, { url, language, width: 360 });
    await page.addInitScript(lacking);
    await page.goto('/courses');
    await page.locator('main a[href="/verify"]').waitFor();
    const direction = (await page.locator('html').getAttribute('dir')) ?? '';
    const words = await page.locator('body').innerText();
    await screenshot(page, 'old-browser');
    await context.close();
    return { words, direction };
  }

  it.each([
    ['ar', 'rtl', 'متصفحك أقدم من أن يعرض المركز'],
    ['fr', 'ltr', 'Votre navigateur est trop ancien pour afficher le centre'],
    ['en', 'ltr', 'Your browser is too old to show the centre'],
  ] as const)('is told so in its language, %s, instead of a blank page', async (language, direction, heading) => {
    const shown = await shownWithout('delete Array.prototype.toSorted', language);
    expect(shown.words).toContain(heading);
    expect(shown.words).toContain('111');
    expect(shown.direction).toBe(direction);
  });

  it('is known by its styles too', async () => {
    const { words } = await shownWithout('CSS.supports = () => false', 'fr');
    expect(words).toContain('trop ancien');
  });

  it('is not taken for one that is served', async () => {
    const { page, context } = await openScreen(browser, { url, language: 'fr', width: 360 });
    await page.goto('/courses');
    await page.locator('h1').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('trop ancien');
    await context.close();
  });
});
