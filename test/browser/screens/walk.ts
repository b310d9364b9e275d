import type { Browser, Page, Request } from 'playwright-core';
import type { Language } from '#kernel';
import { openScreen, type Screen } from '../support/chromium.js';
import { forgive } from '../support/complaints.js';
import { words } from '../support/words.js';
import { addressOf, type Place } from './screen.js';
import type { Centre, Stage } from './stage.js';

const PASSWORD = 'Rabat-2013';
const QUIET_MS = 120;
const PATIENCE_MS = 15_000;
/** As the screens are read first: Arabic on a phone, the others at a desk. */
const FIRST_WIDTH: Readonly<Record<Language, number>> = { ar: 360, fr: 1280, en: 1280 };
const HEIGHT = 800;

interface Window extends Screen {
  readonly running: Set<Request>;
  at: Place | null;
  person: string | null;
}

interface View {
  readonly language: Language;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** With the window as tall as the page, so that bars that stay cover nothing of it. */
  readonly whole?: boolean;
}

/** One window a language, in which people take turns; a place that is there already is not opened again. */
export class Walk {
  private readonly windows = new Map<Language, Window>();
  private readonly cookies = new Map<string, Promise<{ cookie: string; me: string }>>();

  constructor(
    private readonly browser: Browser,
    private readonly centre: Centre,
    private readonly stage: Stage,
  ) {}

  /** The page of a place, at rest. */
  async visit(
    place: Place,
    { language, width = FIRST_WIDTH[language], theme = 'light', whole = false }: View,
  ): Promise<Page> {
    const window = await this.windowOf(language);
    const { page } = window;
    if (window.at !== place) {
      await page.setViewportSize({ width: FIRST_WIDTH[language], height: HEIGHT });
      await page.emulateMedia({ colorScheme: 'light' });
      await this.open(window, place);
    }
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme: theme });
    await settled(window);
    if (whole) await stretch(page, width);
    return page;
  }

  /** What the window of a language complained of since the last time, without what belongs to the place. */
  complaints(language: Language, { expected }: Place): string[] {
    const window = this.windows.get(language);
    if (!window) return [];
    if (expected) forgive(window.complaints, expected);
    return window.complaints.splice(0);
  }

  /** Opens a place anew, as after a reload. */
  forget(): void {
    for (const window of this.windows.values()) window.at = null;
  }

  private async windowOf(language: Language): Promise<Window> {
    const known = this.windows.get(language);
    if (known) return known;
    const screen = await openScreen(this.browser, { url: this.centre.url, language, width: FIRST_WIDTH[language] });
    const running = new Set<Request>();
    screen.context.on('request', (request) => running.add(request));
    const ended = (request: Request): unknown => running.delete(request);
    screen.context.on('requestfinished', ended).on('requestfailed', ended);
    const window: Window = { ...screen, running, at: null, person: null };
    this.windows.set(language, window);
    return window;
  }

  private async open(window: Window, place: Place): Promise<void> {
    const { page, running, language, url } = window;
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.letIn(window, place.person);
    await place.before?.(page);
    running.clear();
    const address = new URL(await addressOf(place, this.stage), url);
    if (place.route.startsWith('/verify')) address.searchParams.set('lang', language);
    await page.goto(address.href);
    await settled(window);
    if (place.after) {
      await place.after(page, words(language));
      await settled(window);
    }
    window.at = place;
  }

  /** Another person at the same device, or none. */
  private async letIn(window: Window, person: string | null): Promise<void> {
    if (window.person === person) return;
    window.person = person;
    await window.context.clearCookies();
    if (person === null) {
      await window.page.evaluate(() => localStorage.removeItem('signed-in'));
      return;
    }
    const { cookie, me } = await this.signedIn(person);
    const [name = '', value = ''] = cookie.split('=');
    await window.context.addCookies([{ name, value, url: window.url, httpOnly: true, sameSite: 'Lax' }]);
    if (!window.page.url().startsWith(window.url)) await window.page.goto('/icon.svg');
    await window.page.evaluate((kept) => localStorage.setItem('signed-in', kept), me);
  }

  private signedIn(person: string): Promise<{ cookie: string; me: string }> {
    const known = this.cookies.get(person) ?? signIn(this.centre.url, person);
    this.cookies.set(person, known);
    return known;
  }
}

async function signIn(url: string, person: string): Promise<{ cookie: string; me: string }> {
  const answer = await fetch(`${url}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${person}@demo.example`, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${person} did not get in: ${answer.status}`);
  return { cookie: answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '', me: await answer.text() };
}

async function stretch(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() =>
    document.querySelector('[role=dialog]') ? 0 : document.documentElement.scrollHeight,
  );
  await page.setViewportSize({ width, height: Math.max(HEIGHT, height) });
}

/** Nothing is under way, no shape stands in for what is to come, the fonts are there, and nothing moves. */
async function settled({ page, running }: Window): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let quietSince = Date.now(); Date.now() - quietSince < QUIET_MS;) {
    if (Date.now() > until)
      throw new Error(`No rest at ${page.url()}: ${[...running].map((one) => one.url()).join(' ')}`);
    const waits = running.size > 0 || !(await page.evaluate(isPainted));
    if (waits) quietSince = Date.now();
    await page.waitForTimeout(30);
  }
}

const isPainted = (): boolean =>
  document.readyState === 'complete' &&
  document.querySelector('h1, main') !== null &&
  document.querySelector('[class*=skeleton], [data-loading]') === null &&
  document.fonts.status === 'loaded' &&
  document.getAnimations().every(({ playState }) => playState !== 'running');
