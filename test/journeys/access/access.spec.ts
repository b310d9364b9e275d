import { demoDatabase } from '../isolation/demo-database.js';
import { ACTORS, type Actor } from './actor.js';
import { DOCS_FILES, WEB_PLACES } from './apart.expectations.js';
import { Centre } from './centre.js';
import type { Expectation, Sending, Status } from './expectation.js';
import { EXPECTATIONS } from './expectations.js';
import { describedIn, routesOf } from './routes.js';

const REFUSED: ReadonlySet<Status> = new Set([401, 403, 404]);

const database = demoDatabase();
let centre: Centre;
beforeAll(async () => {
  centre = await Centre.open(database);
}, 60_000);
afterAll(() => centre.close());

describe('The interface', () => {
  it('has no route without an expectation, and no expectation without a route', () => {
    const routes = routesOf(centre.app.getHttpAdapter().getInstance()).filter(
      (route) => !DOCS_FILES.test(route.split(' ')[1] ?? '') && !WEB_PLACES.includes(route),
    );
    expect(routes).toEqual(Object.keys(EXPECTATIONS).sort());
  });

  it('describes what it serves', async () => {
    const { text } = await centre.ask('stranger', 'GET /api/openapi.json');
    const notOperations = /^GET \/(health|metrics|api\/docs|api\/openapi|verify\/$)/;
    expect(describedIn(text)).toEqual(
      Object.keys(EXPECTATIONS)
        .filter((route) => !notOperations.test(route))
        .sort(),
    );
  });
});

describe('Every role and a stranger, at every route', () => {
  /** Those refused first, on one record; then, on the same, who may; for each further one another record. */
  async function statusesAt(name: string, { statuses, prepare }: Expectation): Promise<Record<string, number>> {
    const refusedFirst = [...ACTORS].sort(
      (a, b) => Number(!REFUSED.has(statuses[a])) - Number(!REFUSED.has(statuses[b])),
    );
    const changes = !name.startsWith('GET ');
    let sending: Sending | null = null;
    const found: Partial<Record<Actor, number>> = {};
    for (const actor of refusedFirst) {
      sending ??= (await prepare?.(centre)) ?? {};
      const sent = typeof sending === 'function' ? await sending(actor) : sending;
      const { status } = await centre.ask(actor, name, sent);
      found[actor] = status;
      if (changes && !REFUSED.has(statuses[actor])) sending = null;
    }
    return found;
  }

  it.each(Object.keys(EXPECTATIONS))('%s', async (name) => {
    const expectation = EXPECTATIONS[name];
    if (!expectation) throw new Error('unreachable');
    expect(await statusesAt(name, expectation)).toEqual(expectation.statuses);
  });
});

describe('Apart from operations', () => {
  it.each(ACTORS)('what there is not is not found by a %s', async (actor) => {
    for (const path of [
      'GET /api/v1/nowhere',
      'POST /api/v1/nowhere',
      'GET /health/nowhere',
      'GET /api/v1/../secrets',
    ]) {
      expect([
        path,
        (await centre.ask(actor, path, { body: path.startsWith('POST') ? {} : undefined })).status,
      ]).toEqual([path, 404]);
    }
  });

  it('figures are refused to a reader on another machine, or behind a proxy', async () => {
    const elsewhere = await centre.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '192.0.2.7' });
    const proxied = await centre.app.inject({
      method: 'GET',
      url: '/metrics',
      headers: { 'x-forwarded-for': '192.0.2.7' },
    });
    expect([elsewhere.statusCode, proxied.statusCode]).toEqual([403, 403]);
  });
});
