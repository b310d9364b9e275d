import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Language } from '#kernel';
import { launch, openScreen, type Screen, type ScreenOptions } from './chromium.js';
import { forgive } from './complaints.js';
import type { SignIn } from './sign-in.js';

const FAILURES = fileURLToPath(new URL('../../../test-output/failures/', import.meta.url));

export interface PeopleBrowserOptions {
  readonly url: string;
  readonly language: Language;
  readonly width: number;
  /** The people whose browsers refuse to keep anything. */
  readonly keepsNothing?: readonly string[];
}

/** A browser in which several people are signed in at once, each in a window of their own, and stay so. */
export class PeopleBrowser {
  private readonly screens = new Map<string, Promise<Screen>>();

  private constructor(
    private readonly browser: Browser,
    private readonly options: PeopleBrowserOptions,
  ) {}

  static async open(options: PeopleBrowserOptions): Promise<PeopleBrowser> {
    return new PeopleBrowser(await launch(), options);
  }

  /** The window of a person, who signs in the first time: as somebody of the demo, or by an address and a password. */
  of(person: string, signIn: SignIn = person): Promise<Screen> {
    return this.keep(person, { person: signIn });
  }

  /** The window of somebody without an account. */
  stranger(): Promise<Screen> {
    return this.keep('stranger', {});
  }

  private keep(name: string, who: Pick<ScreenOptions, 'person'>): Promise<Screen> {
    const { keepsNothing = [], ...options } = this.options;
    const wanted = { ...options, ...who, keepsNothing: keepsNothing.includes(name) };
    const screen = this.screens.get(name) ?? openScreen(this.browser, wanted);
    this.screens.set(name, screen);
    return screen;
  }

  /**
   * The complaints of all windows, with the names of their people. A window that keeps nothing cannot tell by itself
   * that nobody is signed in; the centre tells it.
   */
  async complaints(): Promise<string[]> {
    for (const name of this.options.keepsNothing ?? [])
      forgive((await this.screens.get(name))?.complaints ?? [], /status of 401 .*\/auth\/me/u);
    const lists = [...this.screens].map(async ([name, screen]) =>
      (await screen).complaints.map((complaint) => `${name}: ${complaint}`),
    );
    return (await Promise.all(lists)).flat();
  }

  /** Keeps a picture of every window as test-output/failures/<name>-<person>-<language>.png. */
  async keepPictures(name: string): Promise<void> {
    mkdirSync(FAILURES, { recursive: true });
    for (const [person, opened] of this.screens) {
      const screen = await opened.catch(() => undefined);
      const path = join(FAILURES, `${name}-${person}-${this.options.language}.png`);
      await screen?.page.screenshot({ path }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}
