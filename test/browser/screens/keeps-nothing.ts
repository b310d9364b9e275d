import type { Browser } from 'playwright-core';
import type { Centre } from '../support/centre/index.js';
import { openScreen, type Screen } from '../support/chromium.js';
import { forgive } from '../support/complaints.js';
import { PLACES } from './addresses.js';
import { Rest } from './rest.js';
import { addressOf, type Place } from './screen.js';
import type { ScreenRecords } from './screen-records.js';
import { signIn } from './walk.js';

/** One place of each route of the application, those of one person together. */
const ROUTES = PLACES.filter(
  ({ route, before }, at) =>
    !before &&
    !route.startsWith('/verify') &&
    PLACES.findIndex((place) => place.route === route && !place.before) === at,
);

/** Opens every route in a browser that keeps nothing. @returns what is wrong with any of them. */
export async function openWithoutStorage(browser: Browser, centre: Centre, records: ScreenRecords): Promise<string[]> {
  const screen = await openScreen(browser, { url: centre.url, language: 'fr', width: 1280, keepsNothing: true });
  const findings: string[] = [];
  let person: string | null = null;
  for (const place of ROUTES) {
    if (place.person !== person) await letIn(screen, place.person);
    ({ person } = place);
    findings.push(
      ...(await open(screen, place, await addressOf(place, records))).map((each) => `${place.name}: ${each}`),
    );
  }
  await screen.context.close();
  return findings;
}

async function letIn({ context, url }: Screen, person: string | null): Promise<void> {
  await context.clearCookies();
  if (person === null) return;
  const [name = '', value = ''] = (await signIn(url, person)).cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
}

async function open(screen: Screen, place: Place, address: string): Promise<string[]> {
  const { page, complaints } = screen;
  const rest = new Rest(screen);
  await page.goto(address);
  const failed = await rest.come().then(
    () => [],
    (failure: unknown) => [String(failure)],
  );
  if (place.expected) forgive(complaints, place.expected);
  // The browser cannot tell by itself that nobody is signed in; the centre tells it.
  if (place.person === null) forgive(complaints, /status of 401/u);
  const shows = (await page.getByRole('heading', { level: 1 }).count()) === 1 ? [] : ['no heading'];
  return [...failed, ...shows, ...complaints.splice(0)];
}
