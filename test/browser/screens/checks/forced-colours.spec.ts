import { readFileSync } from 'node:fs';
import { SelfTestWindow } from './window.js';

const FORCED = readFileSync(new URL('../../../../apps/web/src/theme/forced.css', import.meta.url), 'utf8');
/** Our components show a state by a background, a shadow and the colour of a border. */
const OURS = `.it { display: block; box-sizing: border-box; width: 90px; height: 40px; margin: 20px; padding: 8px; font: 16px/20px monospace; border: 1px solid #8a8371; background: #fff; color: #12263a }
  .it:is([aria-pressed=true], [aria-selected=true], [data-chosen=true], [data-selected=true], [data-status=active], :has(:checked)) {
    border-color: #0f6b5c; background: #e0efeb; color: #0f6b5c; box-shadow: inset 0 0 0 1px #0f6b5c }
  .box { display: block; margin: 20px; appearance: none; width: 20px; height: 20px; border: 1px solid #8a8371; background: #fff }
  .box:checked { border-color: #0f6b5c; background: #0f6b5c }
  .it:disabled { color: #8a8371; background: #f1ebdd }`;

const TEST_MS = 60_000;
const made = (attributes: string, tag = 'button') => `<${tag} class="it" ${attributes}><span>x</span></${tag}>`;

describe('A state in the colours that the reader forces', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  /** Whether the two differ in their pixels. */
  async function differ([one, other]: readonly [string, string], style: string): Promise<boolean> {
    const page = await window.showing(`${one}${other}`, { style });
    await page.emulateMedia({ forcedColors: 'active' });
    const [first, second] = await page.locator('main > *').all();
    if (!first || !second) throw new Error('Two stand on the page');
    return !(await first.screenshot()).equals(await second.screenshot());
  }

  it.each<[string, [string, string]]>([
    ['a chip or a level that is pressed', [made('aria-pressed="true"'), made('aria-pressed="false"')]],
    ['the tab in front', [made('role="tab" aria-selected="true"'), made('role="tab" aria-selected="false"')]],
    ['a chosen option', [made('data-chosen="true"', 'label'), made('data-chosen="false"', 'label')]],
    ['a chosen row', [made('data-selected="true"', 'div'), made('data-selected="false"', 'div')]],
    ['the place where the reader is', [made('data-status="active" href="#"', 'a'), made('href="#"', 'a')]],
    ['a ticked box', ['<input class="box" type="checkbox" checked>', '<input class="box" type="checkbox">']],
    ['a chosen button of several', ['<input class="box" type="radio" checked>', '<input class="box" type="radio">']],
    ['an act that is closed', [made('aria-disabled="true"'), made('')]],
  ])(
    'is drawn: %s',
    async (_what, pair) => {
      expect(await differ(pair, OURS + FORCED)).toBe(true);
    },
    TEST_MS,
  );

  it(
    'was told by colours alone without these styles',
    async () => {
      expect(
        await differ(
          [made('aria-selected="true"'), made('aria-selected="false"')],
          OURS.replaceAll('border-color: #0f6b5c;', ''),
        ),
      ).toBe(false);
    },
    TEST_MS,
  );
});
