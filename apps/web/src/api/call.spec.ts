import { listCourses } from '#contracts/catalogue';
import { changePreferences, signIn } from '#contracts/identity';
import { call } from './call.js';
import { Problem } from './problem.js';

interface Sent {
  readonly address: string;
  readonly request: RequestInit;
}

/** Sets the language that the page speaks and the answer that the centre gives. */
function page(language: string, answer: () => Response = () => Response.json({})): Sent[] {
  const sent: Sent[] = [];
  Object.assign(globalThis, {
    window: {},
    document: { documentElement: { lang: language } },
    fetch: (address: string, request: RequestInit) => {
      sent.push({ address, request });
      return Promise.resolve(answer());
    },
  });
  return sent;
}

describe('What the centre is asked', () => {
  it('is answered in the language of the screen, whatever the person prefers', async () => {
    const sent = page('fr');
    await call(listCourses, { query: { limit: 24, q: '' } });
    await call(changePreferences, { body: { digits: 'arab' } }, { version: 3 });
    expect(sent.map(({ address }) => address)).toEqual(['/api/v1/courses?limit=24&lang=fr', '/api/v1/auth/me?lang=fr']);
  });

  it('names the version that is changed, and gives a change a key of its own', async () => {
    const sent = page('ar');
    await call(changePreferences, { body: { digits: 'arab' } }, { version: 3 });
    await call(signIn, { body: { email: 'a@b.example', password: 'x' } });
    const [change, entry] = sent.map(({ request }) => new Headers(request.headers));
    expect(change?.get('if-match')).toBe('"3"');
    expect(entry?.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('and is refused, is told with the language of the sentences', async () => {
    const details = { code: 'http.invalid-input', detail: 'Certains champs sont incorrects.', errors: [] };
    page('fr', () => Response.json(details, { status: 400, headers: { 'content-language': 'fr' } }));
    const failure: unknown = await call(signIn, { body: { email: '', password: '' } }).catch((why: unknown) => why);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ status: 400, code: 'http.invalid-input', detail: details.detail, language: 'fr' });
  });
});
