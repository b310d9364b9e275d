import { randomUUID } from 'node:crypto';
import { demoDatabase } from '../isolation/demo-database.js';
import { ACTORS, type Actor } from './actor.js';
import { DOCS_FILES, WEB_PLACES } from './apart.expectations.js';
import { Centre } from './centre.js';
import type { Expectation, Sending, Status } from './expectation.js';
import { EXPECTATIONS } from './expectations.js';
import { faultsOf } from '../openapi/linter.js';
import { definedOperations, describedOperations } from './operations.js';
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

  it('serves every operation that is defined, each once', async () => {
    const { text } = await centre.ask('stranger', 'GET /api/openapi.json');
    expect(describedOperations(text)).toEqual(await definedOperations());
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

describe('The OpenAPI document', () => {
  it('has no fault that the rules of Spectral find, in its examples either', async () => {
    const { text } = await centre.ask('stranger', 'GET /api/openapi.json');
    expect(await faultsOf(text)).toEqual([]);
  }, 60_000);
});

describe('Every role and a stranger, at every route', () => {
  /** Tries the refused actors on one record, an allowed one on the same, and each further one on another record. */
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

/** What a page of any site may read to check a certificate. */
const OPEN_TO_PAGES = [
  'GET /.well-known/did.json',
  'GET /api/v1/log/checkpoint',
  'GET /api/v1/log/consistency',
  'GET /api/v1/log/key',
  'GET /api/v1/log/proof',
  'GET /api/v1/status-lists/:statusListId',
  'GET /api/v1/verify/:code',
  'GET /verify/:code',
];

/** Redirects to the page that asks for a number. The redirect is closed to other sites; a preflight is allowed. */
const LEADS_ON = 'GET /verify/';

const someParams = (name: string): Record<string, string> =>
  Object.fromEntries([...name.matchAll(/:(\w+)/g)].map(([, param = '']) => [param, randomUUID()]));

describe('A page of another site', () => {
  const origin = 'https://elsewhere.example';
  const policyOf = ({ headers }: Awaited<ReturnType<typeof centre.ask>>) => [
    headers['access-control-allow-origin'],
    headers['access-control-allow-credentials'],
    headers['cross-origin-resource-policy'],
  ];

  it('reads what certificates are checked by, without cookies, and nothing else', async () => {
    const open: string[] = [];
    for (const name of Object.keys(EXPECTATIONS)) {
      const policy = policyOf(await centre.ask('stranger', name, { params: someParams(name), headers: { origin } }));
      if (policy[0] !== undefined) open.push(name);
      expect([name, ...policy]).toEqual(
        OPEN_TO_PAGES.includes(name)
          ? [name, '*', undefined, 'cross-origin']
          : [name, undefined, undefined, 'same-origin'],
      );
    }
    expect(open.sort()).toEqual(OPEN_TO_PAGES);
  }, 60_000);

  it('may ask beforehand, with headers of its own, there and nowhere else', async () => {
    const headers = {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    for (const name of Object.keys(EXPECTATIONS)) {
      const params = someParams(name);
      const asked = await centre.ask('stranger', name.replace(/^\w+/, 'OPTIONS'), { params, headers });
      const isOpen =
        name === LEADS_ON || OPEN_TO_PAGES.includes(name) || OPEN_TO_PAGES.includes(name.replace(/^\w+/, 'GET'));
      const answer = [asked.headers['access-control-allow-origin'], asked.headers['access-control-allow-methods']];
      expect([name, ...answer]).toEqual(isOpen ? [name, '*', 'GET, HEAD'] : [name, undefined, undefined]);
      if (isOpen) expect(asked.status).toBe(204);
    }
  }, 60_000);

  it('reads their heads and their refusals too', async () => {
    const head = await centre.ask('stranger', 'HEAD /.well-known/did.json', { headers: { origin } });
    const refused = await centre.ask('stranger', 'GET /api/v1/log/proof', { query: { leaf: '999999' } });
    expect([head.status, ...policyOf(head)]).toEqual([200, '*', undefined, 'cross-origin']);
    expect([refused.status, ...policyOf(refused)]).toEqual([404, '*', undefined, 'cross-origin']);
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
