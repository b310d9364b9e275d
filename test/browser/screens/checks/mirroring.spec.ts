import { mirroring } from './mirroring.js';
import { SelfTestWindow } from './window.js';

const icon = (style: string) =>
  `<svg class="tabler-icon tabler-icon-chevron-left" width="16" height="16" style="${style}"><path d="M9 1 2 8"/></svg>`;

const TEST_MS = 30_000;

describe('the check for an Arabic screen that reads from the right', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const found = async (body: string, style = '') => mirroring(await window.showing(body, { style }));

  it(
    'has nothing to say of a page that is mirrored',
    async () => {
      const body = `${icon('transform:scaleX(-1)')} <progress value="3" max="10"></progress>
      <p>المقاعد <bdi>3 / 10</bdi>، الفوج \u2068TDE-1\u2069، الساعة 10:42</p>`;
      expect(await found(body)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a page that is not turned',
    async () => {
      expect(await mirroring(await window.showing('<p>Bonjour</p>', { language: 'fr' }))).toEqual([
        'the page is dir=ltr lang=fr',
      ]);
    },
    TEST_MS,
  );

  it(
    'finds an arrow that points the other way',
    async () => {
      expect(await found(`<p>السابق ${icon('')}</p>`)).toEqual([
        'not mirrored: tabler-icon tabler-icon-chevron-left in main > p “السابق”',
      ]);
    },
    TEST_MS,
  );

  it.each(['<textarea dir="auto"></textarea>', '<input type="search" style="direction:ltr">'])(
    'finds an empty field that begins at the left: %s',
    async (field) => {
      expect(await found(field)).toEqual([expect.stringMatching(/^begins at the left: /)]);
    },
    TEST_MS,
  );

  it(
    'finds a picture at the left of its field, and leaves fields for codes and numbers alone',
    async () => {
      const picture =
        '<div style="position:relative;direction:ltr"><i class="mantine-Input-section" data-position="left">⌕</i>';
      expect(await found(`${picture}<input dir="ltr"></div><input dir="ltr"><input inputmode="numeric">`)).toEqual([
        expect.stringMatching(/^stands at the left: /),
      ]);
    },
    TEST_MS,
  );

  it.each(['المقاعد 3 / 10', 'الفوج TDE-1', 'من 2 - 5', 'راسل admin@demo.example'])(
    'finds what an Arabic sentence turns round: %s',
    async (text) => {
      expect(await found(`<p>${text}</p>`)).toEqual([expect.stringMatching(/^not isolated: /)]);
    },
    TEST_MS,
  );

  it(
    'finds a progress that fills from the left',
    async () => {
      expect(await found('<progress dir="ltr" value="3" max="10" style="width:200px"></progress>')).toEqual([
        expect.stringMatching(/^fills from the left: /),
      ]);
    },
    TEST_MS,
  );
});
