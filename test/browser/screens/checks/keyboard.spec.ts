import { dialogByKeyboard } from './dialog.js';
import { keyboard } from './keyboard.js';
import { SelfTestWindow } from './window.js';

const style = ':focus-visible { outline: 3px solid brown }';

const TEST_MS = 30_000;

describe('the check by keyboard', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const found = async (body: string, css = style) =>
    keyboard(await window.showing(body, { language: 'en', style: css }));

  it(
    'has nothing to say of links, fields and buttons in their order',
    async () => {
      const radio = '<input type="radio" name="one" value="1"><input type="radio" name="one" value="2">';
      expect(
        await found(`<a href="#a">Courses</a><input>${radio}<button disabled>Later</button><button>Now</button>`),
      ).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a button that Tab does not reach',
    async () => {
      const body = '<button onfocus="this.blur()">Shy</button><button>Bold</button>';
      expect(await found(body)).toContain('Tab does not reach main > button “Bold”');
    },
    TEST_MS,
  );

  it(
    'finds a trap',
    async () => {
      const trap = '<button id="b" onkeydown="if (event.key === \'Tab\') event.preventDefault()">Trap</button>';
      expect(await found(`${trap}<a href="#a">Out of reach</a>`)).toContain(
        'Tab does not reach main > a “Out of reach”',
      );
    },
    TEST_MS,
  );

  it(
    'finds an order that is not that of reading',
    async () => {
      const to = (id: string) => `onkeydown="event.preventDefault(); document.getElementById('${id}').focus()"`;
      const body = `<button ${to('c')}>A</button><button id="b">B</button><button id="c" ${to('b')}>C</button>`;
      expect(await found(body)).toEqual(['Tab comes out of order to main > button “B”']);
    },
    TEST_MS,
  );

  it(
    'finds a focus that is not seen',
    async () => {
      expect(await found('<button>Search</button>', ':focus { outline: none }')).toEqual([
        'the focus is not seen on main > button “Search”',
      ]);
    },
    TEST_MS,
  );

  it.each([
    ['lets Tab go round in a dialog from where the focus was put', { c: 'a' }, []],
    ['finds an order in a dialog that is not that of reading', { a: 'c', b: 'a', c: 'b' }, ['B']],
  ] as const)(
    '%s',
    async (_, next, astray) => {
      const button = (id: 'a' | 'b' | 'c') => {
        const to = (next as Partial<Record<string, string>>)[id];
        const lead = to === undefined ? '' : `event.preventDefault(); document.getElementById('${to}').focus()`;
        return `<button id="${id}" onkeydown="${lead}">${id.toUpperCase()}</button>`;
      };
      const body = `<div role="dialog">${button('a')}${button('b')}${button('c')}</div>`;
      const page = await window.showing(body, { language: 'en', style });
      await page.locator('#b').focus();
      expect(await keyboard(page)).toEqual(astray.map((name) => `Tab comes out of order to dialog > button “${name}”`));
    },
    TEST_MS,
  );

  const opened = (
    inside: string,
  ) => `<button id="open" onclick="const d = document.getElementById('d'); d.hidden = false;
      d.querySelector('button').focus()">Open</button>
    <div id="d" role="dialog" hidden>${inside}</div><button>Behind</button>`;

  it(
    'finds a dialog that neither keeps the focus nor closes',
    async () => {
      const page = await window.showing(opened('<button>Yes</button>'), { language: 'en', style });
      const said = await dialogByKeyboard(page, page.locator('#open'));
      expect(said).toContain('the focus leaves the dialog for main > button “Behind”');
      expect(said).toContain('Escape does not close the dialog');
    },
    TEST_MS,
  );

  it(
    'finds a dialog that keeps the focus to itself when it is closed',
    async () => {
      const keep = `onkeydown="if (event.key === 'Tab') event.preventDefault();
      if (event.key === 'Escape') this.parentElement.hidden = true"`;
      const page = await window.showing(opened(`<button ${keep}>Yes</button>`), { language: 'en', style });
      expect(await dialogByKeyboard(page, page.locator('#open'))).toEqual([
        'the focus does not come back from the dialog to what opened it',
      ]);
    },
    TEST_MS,
  );
});
