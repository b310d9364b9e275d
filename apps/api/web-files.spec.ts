import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { serveWeb } from './web-files.js';

const PAGE =
  '<!doctype html><title>المركز</title><script>begin()</script><script type="module" src="/main.js"></script>';
/** The hash of `begin()`, made by `openssl dgst -sha256 -binary | base64`. */
const HASH = '15S4FGE7rP6kq/PzA1uIhN3+8zfaO6/TnJp4fMWo7lE=';

describe('The web front end', () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'rtc-web-'))}/`;
  let server: FastifyInstance;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'assets', 'main-4f3a.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'main-4f3a.js.br'), 'squeezed');
    writeFileSync(join(folder, '..', 'rtc-outside.txt'), 'secret');
    server = fastify();
    server.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', "default-src 'none';script-src 'self';style-src 'self'");
      reply.header('x-content-type-options', 'nosniff');
    });
    server.setNotFoundHandler((_request, reply) => reply.code(404).send('nothing'));
    await serveWeb(server, folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
    rmSync(join(folder, '..', 'rtc-outside.txt'));
  });
  const get = (url: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    server.inject({ method: 'GET', url, headers });

  it.each(['/', '/courses/12?lang=fr', '/exams'])('shows its page at %s, never an old one', async (url) => {
    const { statusCode, payload, headers } = await get(url);
    expect([statusCode, payload]).toEqual([200, PAGE]);
    expect(headers['cache-control']).toBe('public, max-age=0');
  });

  it('lets browsers keep what has its hash in its name', async () => {
    const { headers, payload } = await get('/assets/main-4f3a.js', {});
    expect([headers['cache-control'], payload]).toEqual(['public, max-age=31536000, immutable', 'export {};']);
  });

  it('runs the script that its page holds, and no other', async () => {
    const policy = `default-src 'none';script-src 'self' 'sha256-${HASH}';style-src 'self'`;
    for (const url of ['/courses', '/index.html'])
      expect((await get(url)).headers['content-security-policy']).toBe(policy);
  });

  it('says with a file what concerns a file, and leaves out what concerns pages', async () => {
    const { headers } = await get('/assets/main-4f3a.js', {});
    expect([headers['x-content-type-options'], headers['content-security-policy']]).toEqual(['nosniff', undefined]);
  });

  it('sends what was compressed beforehand to who takes it', async () => {
    const { headers, payload } = await get('/assets/main-4f3a.js', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], payload]).toEqual(['br', 'squeezed']);
  });

  it.each(['/api/v1/nothing', '/health/nothing', '/assets/../../rtc-outside.txt', '/..%2frtc-outside.txt'])(
    'does not answer %s',
    async (url) => {
      const { payload } = await get(url);
      expect(payload).not.toBe('secret');
      if (url.startsWith('/api') || url.startsWith('/health')) expect(payload).toBe('nothing');
    },
  );

  it('does not answer a program with a page', async () => {
    expect((await get('/courses', { accept: 'application/json' })).statusCode).toBe(404);
    expect((await get('/assets/gone-1234.js', { accept: '*/*' })).statusCode).toBe(404);
  });
});
