import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fonts } from './fonts.js';
import { SelfTestWindow } from './window.js';

const file = createRequire(import.meta.url).resolve(
  '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
);
const style = `@font-face { font-family: 'IBM Plex Sans'; src: url(data:font/woff2;base64,${readFileSync(file, 'base64')}) }
  body { font-family: 'IBM Plex Sans', sans-serif }`;

const TEST_MS = 30_000;

describe('the check for the fonts', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  it(
    'has nothing to say where every glyph comes from our files',
    async () => {
      expect(
        await fonts(await window.showing('<h1>Bonjour</h1><p>à <b>tous</b></p>', { language: 'fr', style })),
      ).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a glyph that our files do not have',
    async () => {
      const said = await fonts(await window.showing('<p>Bonjour</p><p>مرحبًا</p>', { language: 'fr', style }));
      expect(said).toEqual([expect.stringMatching(/^\d+ glyphs of .+ in “مرحبًا”$/)]);
    },
    TEST_MS,
  );

  it(
    'finds an element that asks for another font',
    async () => {
      const body = '<p>Bonjour</p><code style="font-family: monospace">TDE-1</code>';
      const said = await fonts(await window.showing(body, { language: 'fr', style }));
      expect(said).toEqual([expect.stringMatching(/^5 glyphs of .+ in “TDE-1”$/)]);
    },
    TEST_MS,
  );

  it(
    'looks anew where elements give way to others while it looks',
    async () => {
      const page = await window.showing('<p id="state"></p>', { language: 'fr', style });
      await page.evaluate(() => {
        const state = document.querySelector('#state');
        const until = performance.now() + 500;
        const turn = setInterval(() => {
          const isOver = performance.now() > until;
          if (state) state.innerHTML = '<b>مرحبًا</b> '.repeat(isOver ? 1 : 200);
          if (isOver) clearInterval(turn);
        }, 1);
      });
      expect(await fonts(page)).toEqual([expect.stringMatching(/^\d+ glyphs of .+ in “مرحبًا”$/)]);
    },
    TEST_MS,
  );
});
