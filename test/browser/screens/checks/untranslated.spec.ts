import { latinInArabic, nativeWords, rawKeys, sameInTwo, textsOf, untranslated } from './untranslated.js';
import { SelfTestWindow } from './window.js';

const TEST_MS = 30_000;

describe('the check for what is not translated', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const seen = async (body: string, language = 'ar') => textsOf(await window.showing(body, { language }));

  it(
    'finds a key where a text should be, and a placeholder that was not filled',
    async () => {
      expect(rawKeys(await seen('<h1>web-centre:audit.lead</h1><p>مرحبًا {{name}}</p><p>نعم. لا.</p>'))).toEqual([
        'a key instead of a text: web-centre:audit.lead in main > h1 “web-centre:audit.lead”',
        'a key instead of a text: مرحبًا {{name}} in main > p “مرحبًا {{name}}”',
      ]);
    },
    TEST_MS,
  );

  it(
    'finds Latin words in an Arabic screen',
    async () => {
      expect(latinInArabic(await seen('<p>اضغط Submit للتسليم</p>'))).toEqual([
        'Latin in Arabic: Submit in main > p “اضغط Submit للتسليم”',
      ]);
    },
    TEST_MS,
  );

  it(
    'finds them in the names of controls too',
    async () => {
      expect(latinInArabic(await seen('<button aria-label="Close">×</button>'))).toEqual([
        'Latin in Arabic: Close in aria-label of main > button “×”',
      ]);
    },
    TEST_MS,
  );

  it(
    'lets names and codes be Latin that are marked or isolated',
    async () => {
      const body = `<p title="0f2c81d4-1b7e-7a3c-8d5a-26c1e9b5f380">شخص …b5f380</p><p>الشهادة <bdi>RTC-7QK2M-XV94T-9</bdi></p><p>أهلًا \u2068Youssef El Alaoui\u2069</p>
      <p lang="fr">Centre régional</p><p dir="ltr">admin@demo.example</p>`;
      expect(latinInArabic(await seen(body))).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a text that two languages have in common, but for codes, numbers and e-mail',
    async () => {
      const fr = await seen('<h1>Settings</h1><p>TDE-1</p><p>12</p><p>a@demo.example</p><p>Bonjour</p>', 'fr');
      const en = await seen('<h1>Settings</h1><p>TDE-1</p><p>12</p><p>a@demo.example</p><p>Hello</p>', 'en');
      const said = sameInTwo({ ar: [], fr, en }, ['fr', 'en']);
      expect(said.filter((each) => !each.includes('title of the window'))).toEqual([
        'the same in fr and en: Settings in main > h1 “Settings”',
      ]);
    },
    TEST_MS,
  );

  it(
    'lets the name of a person be the same, and nothing that a name is only a part of',
    async () => {
      const fr = await seen('<span>Samir El Hassani</span><p>Welcome Samir El Hassani</p>', 'fr');
      const en = await seen('<span>Samir El Hassani</span><p>Welcome Samir El Hassani</p>', 'en');
      const said = sameInTwo({ ar: [], fr, en }, ['fr', 'en'], ['Samir El Hassani']);
      expect(said.filter((each) => !each.includes('title of the window'))).toEqual([
        'the same in fr and en: Welcome Samir El Hassani in main > p “Welcome Samir El Hassani”',
      ]);
    },
    TEST_MS,
  );

  it(
    'compares Arabic with both others',
    async () => {
      const ar = await seen('<h1>مرحبًا</h1><p>نص عربي</p>', 'ar');
      const fr = await seen('<h1>Bonjour</h1><p>نص عربي</p>', 'fr');
      const en = await seen('<h1>Hello</h1><p>An English text</p>', 'en');
      expect(untranslated({ ar, fr, en })).toContain('the same in ar and fr: نص عربي in main > p “نص عربي”');
    },
    TEST_MS,
  );

  it(
    'finds a field that the browser labels in its own language',
    async () => {
      const page = await window.showing('<label>الملف <input type="file"></label><input type="text">');
      expect(await nativeWords(page)).toEqual(['the browser words it: file main > label “الملف”']);
    },
    TEST_MS,
  );
});
