import type { Page } from 'playwright-core';
import type { Place } from '../screen.js';

const person = 'instructor';

async function openMenu(page: Page): Promise<void> {
  await page.locator('header button[popovertarget=account]').click();
  await page.locator('#account').waitFor();
}

/** What everybody who signs in has, seen as the instructor, whose home has no question of its own yet. */
export const ACCOUNT: readonly Place[] = [
  { name: 'home-of-the-instructor', person, route: '/' },
  { name: 'person-menu', person, route: '/', after: openMenu },
  { name: 'sessions', person, route: '/sessions' },
  { name: 'refused', person, route: '/audit', expected: /status of 403/u },
  {
    name: 'without-a-link',
    person,
    route: '/',
    after: (page) =>
      page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
        window.dispatchEvent(new Event('offline'));
      }),
  },
];
