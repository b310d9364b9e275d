import type { Browser, Page } from 'playwright-core';
import type { Language } from '#kernel';
import { startCentre, type RunningCentre } from '../../support/running-centre.js';
import { launch, screenshot } from '../support/chromium.js';
import { PLACES } from './addresses.js';
import { accessibility } from './checks/accessibility.js';
import { fonts } from './checks/fonts.js';
import { mirroring } from './checks/mirroring.js';
import { overflow } from './checks/overflow.js';
import { nativeWords, textsOf, untranslated, type SeenText } from './checks/untranslated.js';
import type { Place } from './screen.js';
import { Stage } from './stage.js';
import { Walk } from './walk.js';

const START_MS = 300_000;
const SCREEN_MS = 60_000;

interface Pass {
  readonly said: string;
  readonly language: Language;
  readonly width: number;
  readonly theme?: 'light' | 'dark';
  readonly checks: readonly ((page: Page) => Promise<string[]>)[];
}

/** Each language is read first at its own width; what follows is the same page, turned or dimmed. */
const PASSES: readonly Pass[] = [
  {
    said: 'in Arabic at 360 px',
    language: 'ar',
    width: 360,
    checks: [accessibility, overflow, fonts, mirroring, nativeWords],
  },
  { said: 'in Arabic at 360 px in the dark', language: 'ar', width: 360, theme: 'dark', checks: [accessibility] },
  { said: 'in Arabic at 1280 px', language: 'ar', width: 1280, checks: [overflow] },
  { said: 'in French at 1280 px', language: 'fr', width: 1280, checks: [accessibility, overflow, fonts] },
  { said: 'in French at 360 px', language: 'fr', width: 360, checks: [overflow] },
  { said: 'in English at 1280 px', language: 'en', width: 1280, checks: [overflow] },
];

const titleOf = ({ name }: Place): string => `the ${name.replaceAll('-', ' ')}`;

/** The pages of verification have no mark of their theme to be named after. */
const pictureOf = ({ name, route }: Place, theme: 'light' | 'dark'): string =>
  route.startsWith('/verify') && theme === 'dark' ? `${name}-in-the-dark` : name;

describe('every screen', () => {
  let centre: RunningCentre;
  let browser: Browser;
  let walk: Walk;
  const seen = new Map<Place, Partial<Record<Language, SeenText[]>>>();

  beforeAll(async () => {
    [centre, browser] = await Promise.all([startCentre(), launch()]);
    walk = new Walk(browser, centre, new Stage(centre));
  }, START_MS);

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
    await (centre as RunningCentre | undefined)?.stop();
  }, START_MS);

  describe.each(PLACES.map((place) => [titleOf(place), place] as const))('%s', (title, place) => {
    test.each(PASSES)(
      `${title} stands $said without a finding`,
      async ({ language, width, theme = 'light', checks }) => {
        const page = await walk.visit(place, { language, width, theme, whole: true });
        await screenshot(page, pictureOf(place, theme));
        if (theme === 'light') seen.set(place, { [language]: await textsOf(page), ...seen.get(place) });
        const findings: string[] = [];
        for (const check of checks) findings.push(...(await check(page)));
        expect([...findings, ...walk.complaints(language, place)]).toEqual([]);
      },
      SCREEN_MS,
    );

    test(`${title} says everything in the language of its reader`, () => {
      const { ar = [], fr = [], en = [] } = seen.get(place) ?? {};
      expect([ar, fr, en].map(({ length }) => length)).not.toContain(0);
      expect(untranslated({ ar, fr, en })).toEqual([]);
    });
  });
});
