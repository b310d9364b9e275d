import { current } from './current.js';
import { SelfTestWindow } from './window.js';

const TEST_MS = 30_000;

describe('the check for links that are marked as the page that is read', () => {
  let window: SelfTestWindow;
  beforeAll(async () => (window = await SelfTestWindow.open()), TEST_MS);
  afterAll(() => window.close());

  const found = async (body: string) =>
    current(await window.showing(`<base href="http://centre.example/cohorts/new?lang=fr">${body}`, { language: 'fr' }));

  it(
    'has nothing to say of a link to the page itself, of links that are not marked, and of the bar of places',
    async () => {
      const body = `<a href="/cohorts/new" aria-current="page">Ouvrir</a> <a href="/cohorts">Toutes</a>
      </main><nav><a href="/cohorts" aria-current="page">Promotions</a></nav><main>`;
      expect(await found(body)).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'finds a way back to the list that is marked',
    async () => {
      const back = '<nav><a href="/cohorts" aria-current="page">Toutes les promotions</a></nav>';
      expect(await found(back)).toEqual(['marked as this page: nav > a “Toutes les promotions” to /cohorts']);
    },
    TEST_MS,
  );
});
