import type { Browser, Page } from 'playwright-core';
import type { Language } from '#kernel';
import type { Centre } from '../support/centre/index.js';
import { openScreen, type Screen } from '../support/chromium.js';
import { forgive } from '../support/complaints.js';
import { words } from '../support/words.js';
import { Rest, Unpainted } from './rest.js';
import { addressOf, type Place } from './screen.js';
import type { ScreenRecords } from './screen-records.js';

const PASSWORD = 'Rabat-2013';
/** The width at which each language is read first: Arabic on a phone, the others at a desk. */
const FIRST_WIDTH: Readonly<Record<Language, number>> = { ar: 360, fr: 1280, en: 1280 };
const HEIGHT = 800;
/** In this language every screen is opened by its address; in the others one goes on from the last where possible. */
const LOADED: Language = 'fr';

/** How a page is looked at. */
interface Shape {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Whether the window is as tall as the page, so that bars that stay cover nothing of it. */
  readonly whole: boolean;
}

export interface View extends Partial<Shape> {
  readonly language: Language;
}

interface Window extends Screen {
  readonly rest: Rest;
  shape: Shape;
  at: Place | null;
  person: string | null;
}

/** One window for each language, in which people take turns; a place that is open already is not opened again. */
export class Walk {
  private readonly windows = new Map<Language, Promise<Window>>();
  private readonly cookies = new Map<string, Promise<{ cookie: string; me: string }>>();

  constructor(
    private readonly browser: Browser,
    private readonly centre: Centre,
    private readonly records: ScreenRecords,
  ) {}

  /**
   * The page of a place, at rest. A caller waits for one language before asking for it again. A window that is not
   * painted any more, which happens to a few in some hundreds of turns, is loaded anew and looked at once more.
   */
  async visit(place: Place, view: View): Promise<Page> {
    const window = await this.windowOf(view.language);
    try {
      return await this.show(window, place, view);
    } catch (failure) {
      if (!(failure instanceof Unpainted)) throw failure;
      window.at = null;
      await window.page.reload();
      return this.show(window, place, view);
    }
  }

  private async show(window: Window, place: Place, view: View): Promise<Page> {
    const { language } = view;
    const usual: Shape = { width: FIRST_WIDTH[language], theme: 'light', whole: false };
    if (window.at !== place) {
      await turn(window, usual);
      await this.open(window, place);
    }
    await turn(window, { ...usual, ...view });
    return window.page;
  }

  /** The complaints of a language's window since the last time, without those that belong to the place. */
  async complaints(language: Language, { expected }: Place): Promise<string[]> {
    const { complaints } = await this.windowOf(language);
    if (expected) forgive(complaints, expected);
    return complaints.splice(0);
  }

  /** Opens the next place anew, as after a reload. */
  async forget(): Promise<void> {
    for (const window of this.windows.values()) (await window).at = null;
  }

  private windowOf(language: Language): Promise<Window> {
    const known = this.windows.get(language) ?? this.openWindow(language);
    this.windows.set(language, known);
    return known;
  }

  private async openWindow(language: Language): Promise<Window> {
    const screen = await openScreen(this.browser, {
      url: this.centre.url,
      language,
      width: FIRST_WIDTH[language],
      density: 1,
    });
    await screen.context.addInitScript(withoutTransitions);
    const shape: Shape = { width: FIRST_WIDTH[language], theme: 'light', whole: false };
    return { ...screen, rest: new Rest(screen), shape, at: null, person: null };
  }

  private async open(window: Window, place: Place): Promise<void> {
    const { page, rest, language, url, at } = window;
    window.at = null;
    const address = new URL(await addressOf(place, this.records), url);
    if (language !== LOADED && at && leadsTo(at, place)) await page.evaluate(goOn, address.href);
    else {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await this.letIn(window, place.person);
      await place.before?.(page);
      if (isApart(place)) address.searchParams.set('lang', language);
      rest.forget();
      await page.goto(address.href);
    }
    await rest.come();
    if (place.after) {
      await place.after(page, words(language));
      await rest.come();
    }
    window.at = place;
  }

  /** Signs another person in at the same device, or nobody. */
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
    if (!window.page.url().startsWith(window.url)) await window.page.goto('/sign-in');
    await window.page.evaluate((kept) => localStorage.setItem('signed-in', kept), me);
  }

  private signedIn(person: string): Promise<{ cookie: string; me: string }> {
    const known = this.cookies.get(person) ?? signIn(this.centre.url, person);
    this.cookies.set(person, known);
    return known;
  }
}

export async function signIn(url: string, person: string): Promise<{ cookie: string; me: string }> {
  const answer = await fetch(`${url}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${person}@demo.example`, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${person} did not get in: ${answer.status}`);
  return { cookie: answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '', me: await answer.text() };
}

const isApart = ({ route }: Place): boolean => route.startsWith('/verify');

/** Whether one goes on within the application: nothing was done to the page, and it is not the same screen again. */
function leadsTo(from: Place, to: Place): boolean {
  const isPlain = ({ before, after }: Place): boolean => !before && !after;
  return (
    isPlain(from) && !to.before && from.person === to.person && from.route !== to.route && ![from, to].some(isApart)
  );
}

/** Runs in the page: turning or dimming it takes effect at once, not from the outermost element inwards. */
function withoutTransitions(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: goes on as a link of the application does, and marks the heading as the one that is left. */
function goOn(address: string): void {
  document.querySelector('h1')?.setAttribute('data-left', '');
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Changes what differs from the wanted shape, and waits until the page has followed. */
async function turn(window: Window, wanted: Shape): Promise<void> {
  const { page, rest, shape } = window;
  const { width, theme, whole } = wanted;
  if (shape.theme !== theme) await page.emulateMedia({ colorScheme: theme });
  const isAnother = shape.width !== width || shape.whole !== whole;
  if (shape.width !== width || (shape.whole && !whole)) await page.setViewportSize({ width, height: HEIGHT });
  if (isAnother && whole) await stretch(page, width);
  window.shape = { width, theme, whole };
  if (isAnother || shape.theme !== theme) await rest.come();
}

async function stretch(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() =>
    document.querySelector('[role=dialog]') ? 0 : document.documentElement.scrollHeight,
  );
  if (height > HEIGHT) await page.setViewportSize({ width, height });
}
