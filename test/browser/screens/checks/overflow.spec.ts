import { overflow } from './overflow.js';
import { SelfTestWindow } from './window.js';

const TEST_MS = 30_000;

describe('the check for text that cannot be read', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const found = async (body: string) => overflow(await window.showing(body, { language: 'en' }));

  it(
    'has nothing to say of text that wraps, scrolls in its frame or is for screen readers',
    async () => {
      const body = `<h1>A title that wraps over the lines that it needs on a narrow telephone</h1>
      <div style="overflow-x:auto"><p style="width:900px">A wide table</p></div>
      <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Only said</span>`;
      expect(await found(body)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds what makes the page scroll sideways',
    async () => {
      const said = await found('<p style="width:500px">Wider than the telephone</p>');
      expect(said[0]).toBe(
        'the page scrolls sideways: 500 px on 360 px, because of main > p “Wider than the telephone”',
      );
    },
    TEST_MS,
  );

  it.each([
    ['with an ellipsis', 'width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'],
    ['in a frame too low', 'height:20px;overflow:hidden;width:80px'],
    [
      'after some lines',
      'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden;width:80px',
    ],
  ])(
    'finds text that is cut off %s',
    async (_, style) => {
      expect(await found(`<p style="${style}">Travel-document examination</p>`)).toEqual([
        'cut off by its frame: main > p “Travel-document examination”',
      ]);
    },
    TEST_MS,
  );

  it(
    'lets text be cut off that has its whole as a title',
    async () => {
      const style = 'width:80px;overflow:hidden;white-space:nowrap';
      const text = 'Travel-document examination';
      expect(await found(`<p title="${text}" style="${style}">${text}</p>`)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'does not take the lines that are cut off for lying over what follows',
    async () => {
      const style = `display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden;
        width:80px;margin:0`;
      const text = 'Travel-document examination, level 1';
      expect(await found(`<p title="${text}" style="${style}">${text}</p><p style="margin:0">36 hours</p>`)).toEqual(
        [],
      );
    },
    TEST_MS,
  );

  it(
    'finds text outside of the window',
    async () => {
      const said = await found('<p style="position:absolute;left:-60px;margin:0">Gone to the left</p>');
      expect(said).toEqual(['cut off by the window: main > p “Gone to the left”']);
    },
    TEST_MS,
  );

  it(
    'finds texts over each other, and lets a bar lie over what scrolls under it',
    async () => {
      const over = '<p style="margin:0">Below it all</p><p style="margin:-24px 0 0">On top of it</p>';
      expect(await found(over)).toEqual(['over each other: “Below it all” and “On top of it”']);
      const bar = '<p style="margin:0">Below it all</p><nav style="position:fixed;top:0;left:0">Places</nav>';
      expect(await found(bar)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a button that swallows its words',
    async () => {
      const said = await found('<button style="width:40px;overflow:hidden;white-space:nowrap">Submit</button>');
      expect(said).toContain('too narrow for its words: main > button “Submit”');
    },
    TEST_MS,
  );
});
