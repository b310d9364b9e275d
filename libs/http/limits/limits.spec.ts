import { createServer, type AddressInfo, type Server } from 'node:net';
import { testCentre } from '../testing/centre.js';

describe('Limits of rate', () => {
  const centre = testCentre({ TRUST_PROXY: '1' });
  const knockFrom = (address: string, as?: string) =>
    centre.ask('POST', '/api/v1/knocks', {
      ...(as === undefined ? {} : { as }),
      headers: { 'x-forwarded-for': address },
    });

  it('refuse what is too much, and say when to come back', async () => {
    await knockFrom('192.0.2.1');
    await knockFrom('192.0.2.1');
    const refused = await knockFrom('192.0.2.1');
    expect([refused.status, refused.json['code'], centre.posts.knocks]).toEqual([429, 'http.too-many-requests', 2]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
  });

  it('count each address for itself, and each session', async () => {
    for (const address of ['192.0.2.2', '192.0.2.3']) expect((await knockFrom(address)).status).toBe(204);
    const statuses = await Promise.all(
      ['trainee', 'registrar'].map(async (as) => (await knockFrom('192.0.2.1', as)).status),
    );
    expect(statuses).toEqual([204, 204]);
  });

  it('do not touch operations with a limit of their own', async () => {
    const answer = await centre.ask('GET', '/api/v1/posts', { headers: { 'x-forwarded-for': '192.0.2.1' } });
    expect(answer.status).toBe(200);
  });
});

describe('Without Redis', () => {
  const centre = testCentre({ REDIS_URL: 'redis://127.0.0.1:1' });

  it('everything passes, at once', async () => {
    const begun = performance.now();
    const statuses = await Promise.all(
      Array.from({ length: 5 }, async () => (await centre.ask('POST', '/api/v1/knocks')).status),
    );
    expect(statuses).toEqual([204, 204, 204, 204, 204]);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('the centre is ready, though less than whole', async () => {
    const answer = await centre.ask('GET', '/health/ready');
    expect([answer.status, answer.json['status']]).toEqual([200, 'degraded']);
    expect(answer.json['checks']).toMatchObject({ database: { status: 'up' }, redis: { status: 'degraded' } });
  });
});

describe('With a Redis that never answers', () => {
  let silent: Server;
  const env: Record<string, string> = {};
  beforeAll(async () => {
    silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    env['REDIS_URL'] = `redis://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  });
  afterAll(() => void silent.close());
  const centre = testCentre(env);

  it('nobody waits for it', async () => {
    const begun = performance.now();
    for (let count = 0; count < 3; count += 1) expect((await centre.ask('POST', '/api/v1/knocks')).status).toBe(204);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});
