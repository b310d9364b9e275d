import { accessSync, constants, mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, devices, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Language } from '#kernel';
import { complaintsOf } from './complaints.js';
import { keepNothing } from './device-store.js';
import { signIn, type SignIn } from './sign-in.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const SHOTS = fileURLToPath(new URL('../../../test-output/screens/', import.meta.url));
const PATIENCE_MS = 20_000;
/** Up to this width a window is a phone. */
const PHONE_UP_TO = 600;
const HEIGHT = { phone: 780, desk: 800 };
/** The zone by whose clock every screen here is read. */
export const DEVICE_ZONE = 'Africa/Tunis';

export interface ScreenOptions {
  /** Where the centre serves, without a slash at the end. */
  readonly url: string;
  readonly language: Language;
  /** In CSS pixels; up to 600 it is a phone, with touch. */
  readonly width: number;
  /** Pixels of the screen in one of CSS; default 2 on a phone, 1 at a desk. */
  readonly density?: 1 | 2;
  /** The theme that the device asks for; default light. */
  readonly theme?: 'light' | 'dark';
  /** Whether the browser refuses to keep anything, as one that blocks cookies of all sites does. */
  readonly keepsNothing?: boolean;
  /** The person who signs in through the form: `registrar` for registrar@demo.example, or with an own password. */
  readonly person?: SignIn;
}

/** A browser window of its own, with nothing kept in it. */
export interface Screen {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  readonly url: string;
  /** Errors and warnings of the console, of the page, of the content policy, and requests that failed; as they come. */
  readonly complaints: string[];
}

export interface Throttle {
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
  /** How many times slower than on this machine the processor is. */
  readonly cpu: number;
}

/** The browser that CHROMIUM_PATH names, else the first on the PATH. It ends with this process, however that ends. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: ARGUMENTS });
}

function executable(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found === undefined) throw new Error('A browser is missing: install Chromium, or set CHROMIUM_PATH.');
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a window in a language that this device has chosen; where a person is given, on their home. */
export async function openScreen(browser: Browser, options: ScreenOptions): Promise<Screen> {
  const { url, language, width, theme = 'light', keepsNothing = false, person } = options;
  const isPhone = width <= PHONE_UP_TO;
  const { density = isPhone ? 2 : 1 } = options;
  const phone = devices['Pixel 5'];
  const context = await browser.newContext({
    baseURL: url,
    locale: language,
    timezoneId: DEVICE_ZONE,
    colorScheme: theme,
    reducedMotion: 'reduce',
    deviceScaleFactor: density,
    viewport: { width, height: isPhone ? HEIGHT.phone : HEIGHT.desk },
    ...(keepsNothing ? {} : { storageState: choosing(url, language) }),
    ...(isPhone ? { isMobile: true, hasTouch: true, userAgent: phone.userAgent } : {}),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (keepsNothing) await context.addInitScript(keepNothing);
  const complaints = await complaintsOf(context);
  const page = await context.newPage();
  const screen = { page, context, language, url, complaints };
  if (person !== undefined) await signIn(screen, person);
  return screen;
}

/** The state of a device on which the reader has chosen a language. */
const choosing = (url: string, language: Language) => ({
  cookies: [],
  origins: [{ origin: url, localStorage: [{ name: 'language', value: language }] }],
});

/** Keeps a picture of the whole page as test-output/screens/<language>-<width>[-dark]/<name>.png. @returns the path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const { language, dark, ...size } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    language: document.documentElement.lang,
    dark:
      document.documentElement.dataset['mantineColorScheme'] === 'dark' ||
      matchMedia('(prefers-color-scheme: dark)').matches,
  }));
  const folder = join(SHOTS, `${language}-${page.viewportSize()?.width ?? 0}${dark ? '-dark' : ''}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    optimizeForSpeed: true,
    captureBeyondViewport: size.height > (page.viewportSize()?.height ?? 0),
    clip: { x: 0, y: 0, ...size, scale: 1 },
  });
  await session.detach();
  await writeFile(path, data, 'base64');
  return path;
}

/**
 * Gives the page a slow link and a slow processor from now on.
 * @returns what restores the speed of the processor, as slowing it down keeps this machine busy.
 */
export async function throttle(page: Page, { latencyMs, bytesPerSecond, cpu }: Throttle): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return async () => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  };
}
