import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { ACTORS, type Actor, type Sent } from './access/actor.js';
import { Centre } from './access/centre.js';
import type { Expectation } from './access/expectation.js';
import { EXPECTATIONS } from './access/expectations.js';
import { rawBodies } from './bad-input/raw-bodies.js';
import { BAD_HEADERS, BAD_QUERIES, BAD_SEGMENTS } from './bad-input/addresses.js';
import { spoilt, type Spoilt } from './bad-input/spoilt.js';
import { RawHttpClient, type RawAnswer, type RawRequest } from './bad-input/raw-http-client.js';
import { demoDatabase } from './isolation/demo-database.js';
import type { Described } from './openapi/described.js';

const SLOW_MS = 5_000;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20131114);

const database = demoDatabase();
let centre: Centre;
let client: RawHttpClient;
let described: Described;

beforeAll(async () => {
  centre = await Centre.open(database);
  await centre.app.listen(0, '127.0.0.1');
  described = await centre.description();
  client = new RawHttpClient((centre.app.getHttpServer().address() as AddressInfo).port);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`${client.sent} bad requests\n`);
  client.close();
  await centre.close();
});

/** An actor whom the operation does not refuse, so that what they send is examined. */
function actorOf({ statuses }: Expectation): Actor {
  return ACTORS.find((actor) => actor !== 'stranger' && statuses[actor] < 300) ?? 'stranger';
}

/** A request that would succeed, and the cookie of its sender. */
async function validRequest(name: string, expectation: Expectation) {
  const actor = actorOf(expectation);
  const prepared = (await expectation.prepare?.(centre)) ?? {};
  const sent: Sent = typeof prepared === 'function' ? await prepared(actor) : prepared;
  const [method = '', pattern = ''] = name.split(' ');
  const cookie = await centre.cookieOf(actor);
  return { method, pattern, sent, headers: { ...(cookie === null ? {} : { cookie }), ...sent.headers } };
}

type Valid = Awaited<ReturnType<typeof validRequest>>;

const pathOf = ({ pattern, sent }: Valid): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(sent.params?.[name] ?? ''));

/** What is wrong with an answer to bad input; null where nothing is. */
function complaintOf(answer: RawAnswer): string | null {
  if (answer.tookMs > SLOW_MS) return `took ${Math.round(answer.tookMs)} ms`;
  if (answer.status >= 500) return `${answer.status} ${answer.text.slice(0, 300)}`;
  if (answer.status < 400) return null;
  if (!answer.type.includes('application/problem+json'))
    return `${answer.status} as ${answer.type}: ${answer.text.slice(0, 100)}`;
  const problem = JSON.parse(answer.text) as {
    code?: string;
    detail?: string;
    errors?: { path: string; message: string }[];
  };
  if (!problem.code || !problem.detail) return `says nothing: ${answer.text.slice(0, 200)}`;
  if (problem.code === 'http.invalid-input' && !problem.errors?.length)
    return `names no field: ${answer.text.slice(0, 200)}`;
  return null;
}

/** The same; the answer must also name the field that was spoilt. */
function complaintOfSpoilt(answer: RawAnswer, { path }: Spoilt): string | null {
  const complaint = complaintOf(answer);
  if (complaint !== null || answer.status !== 400) return complaint;
  const { code, errors = [] } = JSON.parse(answer.text) as { code: string; errors?: { path: string }[] };
  if (code !== 'http.invalid-input') return null;
  const spoiltAt = path.join('.');
  const namesIt = (named: string) => spoiltAt.startsWith(named) || named.startsWith(spoiltAt);
  // A body that lacks everything is wrong as a whole.
  const named = errors.some((error) => namesIt(error.path) || (error.path === 'body' && path.length <= 1));
  return named ? null : `spoilt at ${spoiltAt}, but ${errors.map((error) => error.path).join(', ')} named`;
}

async function refusedWell(what: string, sending: RawRequest): Promise<string[]> {
  const complaint = complaintOf(await client.send(sending));
  return complaint === null ? [] : [`${what}: ${complaint}`];
}

const API_ROUTES = Object.entries(EXPECTATIONS).filter(
  ([name]) => name.includes('/api/v1/') || name.includes('/verify'),
);
const WITH_BODY = API_ROUTES.filter(([name]) => /^(POST|PUT|PATCH)/.test(name));

describe('A body with one bad place is answered by the name of the field, and never by a fault', () => {
  it.each(WITH_BODY)('%s', async (name, expectation) => {
    const valid = await validRequest(name, expectation);
    const headers = { ...valid.headers, 'content-type': 'application/json' };
    const property = fc.asyncProperty(spoilt(valid.sent.body ?? {}), async (bad) => {
      const body = Buffer.from(JSON.stringify(bad.body ?? null));
      const answer = await client.send({ method: valid.method, path: pathOf(valid), headers, body });
      const complaint = complaintOfSpoilt(answer, bad);
      if (complaint !== null) throw new Error(complaint);
      described.hold(name, answer);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
  });
});

describe('A body that is no JSON of ours is refused', () => {
  it.each(WITH_BODY)('%s', async (name, expectation) => {
    const valid = await validRequest(name, expectation);
    const complaints: string[] = [];
    for (const { what, bytes, headers } of rawBodies(valid.sent.body ?? {})) {
      const sending = {
        method: valid.method,
        path: pathOf(valid),
        headers: { ...valid.headers, ...headers },
        body: bytes,
      };
      complaints.push(...(await refusedWell(what, sending)));
    }
    expect(complaints).toEqual([]);
  });
});

describe('An address with bad parts is refused', () => {
  it.each(API_ROUTES.filter(([name]) => name.startsWith('GET')))('%s', async (name, expectation) => {
    const valid = await validRequest(name, expectation);
    const { method, headers } = valid;
    const complaints: string[] = [];
    for (const query of BAD_QUERIES) {
      complaints.push(...(await refusedWell(query, { method, headers, path: `${pathOf(valid)}?${query}` })));
    }
    for (const segment of valid.pattern.includes(':') ? BAD_SEGMENTS : []) {
      const path = valid.pattern.replace(/:\w+/g, segment);
      complaints.push(...(await refusedWell(segment.slice(0, 40), { method, headers, path })));
    }
    expect(complaints).toEqual([]);
  });
});

describe('Bad headers harm nothing', () => {
  it.each(['GET /api/v1/courses', 'GET /api/v1/auth/me', 'POST /api/v1/auth/sign-in'])('%s', async (name) => {
    const expectation = EXPECTATIONS[name];
    if (!expectation) throw new Error('unreachable');
    const valid = await validRequest(name, expectation);
    const body = valid.sent.body === undefined ? {} : { body: Buffer.from(JSON.stringify(valid.sent.body)) };
    const complaints: string[] = [];
    for (const [header, value] of BAD_HEADERS) {
      const headers = { ...valid.headers, 'content-type': 'application/json', [header]: value };
      const sending = { method: valid.method, path: pathOf(valid), headers, ...body };
      complaints.push(...(await refusedWell(`${header}: ${value.slice(0, 40)}`, sending)));
    }
    expect(complaints).toEqual([]);
  });
});
