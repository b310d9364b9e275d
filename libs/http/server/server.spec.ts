import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '#config';
import { testDatabase, testRedisUrl } from '#testing';
import { JsonLogger, ReadinessChecks, createHttpApplication } from '../index.js';
import { rootOf, testCentre } from '../testing/centre.js';
import { PostsController } from '../testing/posts.controller.js';

describe('Every answer', () => {
  const centre = testCentre();

  it.each(['/api/v1/posts', '/api/v1/nothing', '/health/live', '/api/docs'])(
    'of %s forbids what the centre does not serve itself',
    async (url) => {
      const { headers } = await centre.ask('GET', url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';" +
          "img-src 'self' data:;font-src 'self';connect-src 'self';object-src 'none';base-uri 'none';" +
          "frame-ancestors 'none';form-action 'self'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  it('says what it depends on, and is not kept by others', async () => {
    const { headers } = await centre.ask('GET', '/api/v1/posts');
    expect(headers['vary']).toBe('Accept-Language, Cookie');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-language']).toBe('ar');
  });

  it('says, outside production, how many statements it took', async () => {
    const body = { name: { ar: null, fr: null, en: null }, officers: 1 };
    const { headers } = await centre.ask('POST', '/api/v1/posts', { as: 'registrar', body });
    // The scope, and the query of the controller.
    expect(headers['x-statements']).toBe('2');
  });

  it('sends files as they are', async () => {
    const { headers, text } = await centre.ask('GET', '/api/v1/files/form');
    expect([headers['content-type'], text]).toEqual(['text/csv', 'a,b\n']);
    expect(headers['content-disposition']).toContain('form.csv');
  });

  it('is accounted for in one line, without what was asked for', async () => {
    const lines: unknown[] = [];
    const logger = centre.app.get(JsonLogger);
    logger.write = (_level, message, fields) => void lines.push({ message, ...fields });
    await centre.ask('GET', '/api/v1/posts?limit=3&q=secret-name', { as: 'trainee' });
    expect(lines).toEqual([
      {
        message: 'request',
        requestId: expect.any(String),
        operation: 'test.list-posts',
        method: 'GET',
        route: '/api/v1/posts',
        status: 200,
        ms: expect.any(Number),
        statements: 0,
        personId: '0199a1b2-0000-7000-8000-000000000003',
      },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret-name');
  });
});

describe('Under https', () => {
  const centre = testCentre({ PUBLIC_URL: 'https://lms.example.org' });

  it('browsers are told to stay there', async () => {
    const { headers } = await centre.ask('GET', '/health/live');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('Figures and health', () => {
  const centre = testCentre({ METRICS_TOKEN: 'a-token-of-16-characters' });
  const metricsFrom = (remoteAddress: string, headers: Record<string, string> = {}) =>
    centre.app.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });

  it('are told on this machine, and elsewhere to who shows the token', async () => {
    await centre.ask('GET', '/api/v1/posts');
    const local = await metricsFrom('127.0.0.1');
    expect(local.statusCode).toBe(200);
    expect(local.payload).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/posts",status="200"} 1',
    );
    expect(local.payload).toContain('database_pool_connections{state="idle"}');
    const statuses = await Promise.all([
      metricsFrom('192.0.2.1'),
      metricsFrom('192.0.2.1', { authorization: 'Bearer wrong' }),
      metricsFrom('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' }),
      metricsFrom('192.0.2.1', { authorization: 'Bearer a-token-of-16-characters' }),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 200]);
  });

  it('the centre lives, and is ready when all that it needs is there', async () => {
    expect((await centre.ask('GET', '/health/live')).json).toEqual({ status: 'ok' });
    const ready = await centre.ask('GET', '/health/ready');
    expect([ready.status, ready.json]).toEqual([
      200,
      { status: 'ok', checks: { database: { status: 'up' }, redis: { status: 'up' } } },
    ]);
    const missing = { name: 'worker', check: () => Promise.reject(new Error('no heartbeat')) };
    centre.app.get(ReadinessChecks).add(missing);
    const unready = await centre.ask('GET', '/health/ready');
    expect(unready.status).toBe(503);
    expect(unready.json).toMatchObject({ status: 'error', checks: { worker: { status: 'down', reason: 'failed' } } });
    expect(unready.text).not.toContain('heartbeat');
  });
});

describe('Figures without the token', () => {
  const everywhere = [
    ['a proxy is named', { TRUST_PROXY: '1' }],
    ['the proxy of this machine is named', { TRUST_PROXY: '127.0.0.1' }],
    ['the centre has a public name', { PUBLIC_URL: 'https://lms.example.org' }],
    ['the centre has a public address', { PUBLIC_URL: 'http://192.0.2.1:3000' }],
  ] as const;
  describe.each(everywhere)('where %s', (_what, settings) => {
    const centre = testCentre(settings);
    it('are shown to nobody', async () => {
      const { statusCode } = await centre.app.inject({ method: 'GET', url: '/metrics', remoteAddress: '127.0.0.1' });
      expect(statusCode).toBe(403);
    });
  });
});

describe('Closing', () => {
  const database = testDatabase();

  it('finishes what runs, and does not wait for connections that only stay open', async () => {
    const redisUrl = await testRedisUrl();
    const config = loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl,
    });
    const app = await createHttpApplication(rootOf(config, [PostsController]), config, { version: '0' });
    await app.listen(0, '127.0.0.1');
    const address = await app.getUrl();
    await (await fetch(`${address}/health/live`)).text();
    const running = fetch(`${address}/api/v1/waits/400`).then((answer) => answer.json());
    await sleep(100);
    const begun = performance.now();
    await app.close();
    expect(await running).toEqual({ waited: 400 });
    expect(performance.now() - begun).toBeLessThan(2_000);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow('fetch failed');
  });
});
