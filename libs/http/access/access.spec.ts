import { Controller, Get, type Type } from '@nestjs/common';
import { loadConfig } from '#config';
import { testDatabase, testRedisUrl } from '#testing';
import { Operation, createHttpApplication } from '../index.js';
import { rootOf, testCentre } from '../testing/centre.js';
import { knock } from '../testing/operations.js';

const POST = { name: { ar: 'معبر', fr: null, en: null }, officers: 3 };

describe('Who is let in', () => {
  const centre = testCentre();

  it.each([
    ['a stranger reads what is public', 'GET', '/api/v1/posts', undefined, 200],
    ['a session that has ended reads what is public', 'GET', '/api/v1/posts', 'nobody', 200],
    ['a stranger does not read what is for those signed in', 'GET', '/api/v1/posts/x', undefined, 401],
    ['a session that has ended does not either', 'GET', '/api/v1/posts/x', 'nobody', 401],
    ['somebody signed in gets as far as the input', 'GET', '/api/v1/posts/x', 'trainee', 400],
    ['a trainee does not add a post', 'POST', '/api/v1/posts', 'trainee', 403],
    ['a registrar does', 'POST', '/api/v1/posts', 'registrar', 201],
    ['a state administrator does', 'POST', '/api/v1/posts', 'admin of tunisia', 201],
    ['a stranger does not', 'POST', '/api/v1/posts', undefined, 401],
  ] as const)('%s', async (_sentence, method, url, as, status) => {
    const body = method === 'POST' ? POST : undefined;
    const answer = await centre.ask(method, url, as === undefined ? { body } : { as, body });
    expect(answer.status).toBe(status);
  });

  it('tells a session that has ended from none', async () => {
    const none = await centre.ask('GET', '/api/v1/posts/x');
    const ended = await centre.ask('GET', '/api/v1/posts/x', { as: 'nobody' });
    expect([none.json['code'], ended.json['code']]).toEqual(['http.sign-in-required', 'http.session-ended']);
  });

  it('hands the token on, unread, where the statement reads the session', async () => {
    const answer = await centre.ask('PUT', '/api/v1/answers', { as: 'whatever it is', body: { value: 'b' } });
    expect(answer.json).toEqual({ token: 'whatever it is' });
    const stranger = await centre.ask('PUT', '/api/v1/answers', { body: { value: 'b' } });
    expect(stranger.status).toBe(401);
  });

  it('serves an operation at the address that a standard fixes', async () => {
    const answer = await centre.ask('GET', '/.well-known/test.json');
    expect(answer.json).toEqual({ ok: true });
  });
});

describe('A change asked for by another site', () => {
  const centre = testCentre({ PUBLIC_URL: 'https://lms.example.org' });
  const knockWith = async (headers: Record<string, string>): Promise<number> =>
    (await centre.ask('POST', '/api/v1/knocks', { headers: { ...headers, 'x-forwarded-for': '192.0.2.9' } })).status;

  it.each<[string, Record<string, string>]>([
    ['its origin', { origin: 'https://evil.example' }],
    [
      'its origin, though the referrer is ours',
      { origin: 'https://evil.example', referer: 'https://lms.example.org/' },
    ],
    ['an origin that it hides', { origin: 'null' }],
    ['its referrer', { referer: 'https://evil.example/page' }],
    ['what the browser says of it', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s origin', { origin: 'https://lms.example.org.evil.example' }],
    ['the same host in the clear', { origin: 'http://lms.example.org' }],
    ['an origin that its own Host agrees with', { origin: 'https://evil.example', host: 'evil.example' }],
    ['a name of this machine', { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  ])('is known by %s and refused', async (_what, headers) => {
    const answer = await centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST, headers });
    expect([answer.status, answer.json['code']]).toEqual([403, 'http.other-site']);
  });

  it('is told from our own pages and from programs', async () => {
    expect(await knockWith({ origin: 'https://lms.example.org', 'sec-fetch-site': 'same-origin' })).toBe(204);
    expect(await knockWith({})).toBe(204);
  });

  it('may read what is public', async () => {
    const answer = await centre.ask('GET', '/api/v1/posts', { headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('does not get in with a cookie that the address does not bind', async () => {
    const plain = await centre.ask('GET', '/api/v1/posts/x', { as: 'registrar' });
    const bound = await centre.ask('GET', '/api/v1/posts/x', { headers: { cookie: '__Host-rtc_session=registrar' } });
    expect([plain.status, bound.status]).toEqual([401, 400]);
  });
});

describe('A change asked for at a centre on this machine', () => {
  const centre = testCentre({ PUBLIC_URL: 'http://localhost:8080' });
  const statusFrom = async (origin: string, host = 'localhost:8080'): Promise<number> =>
    (await centre.ask('POST', '/api/v1/posts', { as: 'registrar', body: POST, headers: { origin, host } })).status;

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://rtc.localhost:8080'])(
    'is taken from %s, as all of these are this machine',
    async (origin) => expect(await statusFrom(origin, new URL(origin).host)).toBe(201),
  );

  it.each([
    'http://localhost:8081',
    'https://localhost:8080',
    'http://localhost.evil.example:8080',
    'http://127.0.0.1.evil.example:8080',
    'http://192.0.2.1:8080',
    'null',
  ])('is refused from %s, whatever its Host', async (origin) => {
    expect(await statusFrom(origin, origin === 'null' ? 'localhost:8080' : new URL(origin).host)).toBe(403);
  });
});

@Controller()
class ForgetfulController {
  @Get('/api/v1/secrets')
  secrets(): string {
    return 'secret';
  }
}

@Controller()
class FirstController {
  @Operation(knock)
  knock(): void {}
}

@Controller('other')
class SecondController {
  @Operation(knock)
  again(): void {}
}

describe('Starting', () => {
  const database = testDatabase();
  const start = async (controllers: Type[]): Promise<void> => {
    const redisUrl = await testRedisUrl();
    const config = loadConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl,
    });
    const app = await createHttpApplication(rootOf(config, controllers), config, { version: '0' });
    await app.close();
  };

  it('is refused with a route that names no operation', async () => {
    await expect(start([ForgetfulController])).rejects.toThrow(
      'Routes without an operation: ForgetfulController.secrets. Mark them with @Operation.',
    );
  });

  it('is refused with an operation served twice', async () => {
    await expect(start([FirstController, SecondController])).rejects.toThrow(
      'Operation "test.knock" is served twice: by FirstController.knock and by SecondController.again.',
    );
  });
});
