import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Language } from '#kernel';
import { launch, openScreen, type Screen } from './chromium.js';

const FAILURES = fileURLToPath(new URL('../../../test-output/failures/', import.meta.url));

export interface StageOptions {
  readonly url: string;
  readonly language: Language;
  readonly width: number;
}

/** A browser in which several people are signed in at once, each in a window of their own, and stay so. */
export class Stage {
  private readonly screens = new Map<string, Promise<Screen>>();

  private constructor(
    private readonly browser: Browser,
    private readonly options: StageOptions,
  ) {}

  static async open(options: StageOptions): Promise<Stage> {
    return new Stage(await launch(), options);
  }

  /** The window of a person, who signs in the first time. */
  of(person: string): Promise<Screen> {
    return this.keep(person, () => openScreen(this.browser, { ...this.options, person }));
  }

  /** The window of somebody without an account. */
  stranger(): Promise<Screen> {
    return this.keep('stranger', () => openScreen(this.browser, this.options));
  }

  private keep(name: string, open: () => Promise<Screen>): Promise<Screen> {
    const screen = this.screens.get(name) ?? open();
    this.screens.set(name, screen);
    return screen;
  }

  /** What any window complained of, with the name of whose it is. */
  async complaints(): Promise<string[]> {
    const lists = [...this.screens].map(async ([name, screen]) =>
      (await screen).complaints.map((complaint) => `${name}: ${complaint}`),
    );
    return (await Promise.all(lists)).flat();
  }

  /** Every window as it stands, as test-output/failures/<name>-<person>-<language>.png. */
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
