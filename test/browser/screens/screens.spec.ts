import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { theCentre } from '../support/centre/index.js';
import { launch } from '../support/chromium.js';
import { PLACES } from './addresses.js';
import { untranslated } from './checks/untranslated.js';
import { openWithoutStorage } from './keeps-nothing.js';
import { passesOf } from './passes.js';
import type { Place } from './screen.js';
import { ScreenRecords } from './screen-records.js';
import { Tour } from './tour.js';
import { Walk } from './walk.js';

const START_MS = 60_000;
const SCREEN_MS = 60_000;
const OUTPUT = fileURLToPath(new URL('../../../test-output/', import.meta.url));

const titleOf = ({ name }: Place): string => `the ${name.replaceAll('-', ' ')}`;

describe('every screen', () => {
  const centre = theCentre();
  let browser: Browser;
  let tour: Tour;
  const records = new ScreenRecords(centre);

  beforeAll(async () => {
    browser = await launch();
    tour = new Tour(
      [new Walk(browser, centre, records), new Walk(browser, centre, records)],
      PLACES,
      records.prepare(),
    );
  }, START_MS);

  /** Keeps what axe left open and was computed instead, for whoever wants to look at it. */
  afterAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(`${OUTPUT}contrast.json`, `${JSON.stringify(tour.openContrasts, null, 2)}\n`);
    await browser.close();
  }, START_MS);

  test(
    'opens also where the browser keeps nothing',
    async () => {
      await records.prepare();
      expect(await openWithoutStorage(browser, centre, records)).toEqual([]);
    },
    2 * SCREEN_MS,
  );

  describe.each(PLACES.map((place) => [titleOf(place), place] as const))('%s', (title, place) => {
    test.each(passesOf(place))(
      `${title} stands $said without a finding`,
      async (pass) => {
        expect(await tour.findings(place, pass)).toEqual([]);
      },
      SCREEN_MS,
    );

    test(`${title} brings no complaint of the browser`, async () => {
      expect(await tour.complaints(place)).toEqual([]);
    });

    test(`${title} says everything in the language of its reader`, async () => {
      const seen = await tour.texts(place);
      expect(Object.values(seen).map(({ length }) => length)).not.toContain(0);
      expect(untranslated(seen, await records.namesOf(place.person))).toEqual([]);
    });
  });
});
