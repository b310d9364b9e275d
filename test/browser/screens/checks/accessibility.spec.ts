import { accessibility } from './accessibility.js';
import { SelfTestWindow } from './window.js';

const TEST_MS = 30_000;

describe('the check by axe', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const found = async (body: string) => accessibility(await window.showing(body, { language: 'en' }));

  it(
    'has nothing to say of a heading and a button with its words',
    async () => {
      expect(await found('<h1>Courses</h1><button style="min-height:32px">Search</button>')).toEqual([]);
    },
    TEST_MS,
  );

  it.each([
    ['label', '<h1>Courses</h1><input>'],
    ['button-name', '<h1>Courses</h1><button style="width:32px;height:32px"></button>'],
    ['color-contrast', '<h1>Courses</h1><p style="color:#999;background:#fff">Hours</p>'],
    [
      'target-size',
      '<h1>Courses</h1><button style="width:9px;height:9px;padding:0">1</button><button style="width:9px;height:9px;padding:0">2</button>',
    ],
    ['page-has-heading-one', '<p>Courses</p>'],
  ])(
    'finds a breach of %s',
    async (rule, body) => {
      expect((await found(body)).join('\n')).toContain(rule);
    },
    TEST_MS,
  );

  it(
    'computes the contrast that axe leaves open, from what is painted',
    async () => {
      const over = (colour: string) =>
        `<h1>Courses</h1><p style="color:${colour};background:linear-gradient(#777, #787878)">On a gradient</p>`;
      expect(await found(over('#fff'))).toEqual([expect.stringMatching(/^contrast 4\.4\d of 4\.5: <p/)]);
      expect(await found(over('#000'))).toEqual([]);
    },
    TEST_MS,
  );
});
