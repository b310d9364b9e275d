import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const PAGE = 'index.html';
/** Vite puts a hash of the content into the names of what it writes there. */
const HASHED = 'assets/';
const COMPRESSED = /\.(br|gz)$/;
const FONT = /\/plex-((?:latin|arabic)-\d+)[^/]*\.woff2$/;
const LONGEST_CODE = 64;
const INLINE_SCRIPT = /<script>([^]*?)<\/script>/g;
/** Addresses for programs, which are never answered with a page. */
const NOT_PAGES = ['/api/', '/health/', '/metrics', '/.well-known/'];

/** The folder of the built web front end, found from the source or from its build; null where none is built. */
export function builtWeb(): string | null {
  const folders = ['../../web/', '../../dist/web/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return folders.find((folder) => existsSync(join(folder, PAGE))) ?? null;
}

/** Serves the web front end: its files, and its page for every address that is a place in it. */
export async function serveWeb(server: FastifyInstance, folder: string): Promise<void> {
  const files = filesIn(folder);
  await server.register(fastifyStatic, { root: folder, serve: false, preCompressed: hasCompressed(files) });
  const scripts = scriptSources(folder);
  addFonts(server, files);
  // The verification page has its own route; codes that it does not take, too long or empty, lead to a page that asks.
  for (const address of ['/verify/', '/verify/*'])
    server.get(address, ({ url }, reply) => reply.redirect(verifying(url), 302));
  server.get('/*', (request, reply) => {
    const [path = ''] = request.url.slice(1).split('?');
    if (path !== PAGE && files.has(path)) return send(reply, path);
    if (path === PAGE || isPlace(request)) return send(allowing(reply, scripts), PAGE);
    reply.callNotFound();
    return reply;
  });
}

function filesIn(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(
    entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll(sep, '/')),
  );
}

const hasCompressed = (files: ReadonlySet<string>): boolean => [...files].some((file) => COMPRESSED.test(file));

/** Serves the fonts of pages that are rendered elsewhere, under names that never change. */
function addFonts(server: FastifyInstance, files: ReadonlySet<string>): void {
  for (const file of files) {
    const [, name] = FONT.exec(file) ?? [];
    if (name !== undefined)
      server.get(`/fonts/${name}.woff2`, (_request, reply) => bare(reply).sendFile(file, { maxAge: '7d' }));
  }
}

function verifying(url: string): string {
  const [path = '', query = ''] = url.slice('/verify/'.length).split('?');
  const search = new URLSearchParams(query);
  search.set('code', path.slice(0, LONGEST_CODE));
  return `/verify?${search.toString()}`;
}

/** The hashes of the scripts inside the page, as a content policy names them. */
function scriptSources(folder: string): string {
  const page = readFileSync(join(folder, PAGE), 'utf8');
  const hash = (script: string): string => createHash('sha256').update(script).digest('base64');
  return [...page.matchAll(INLINE_SCRIPT)].map(([, script = '']) => ` 'sha256-${hash(script)}'`).join('');
}

function allowing(reply: FastifyReply, scripts: string): FastifyReply {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy !== 'string') return reply;
  return reply.header('content-security-policy', policy.replace("script-src 'self'", `script-src 'self'${scripts}`));
}

/** These headers concern pages only; a page has two dozen files, and every header of each file would be sent too. */
const FOR_PAGES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

function bare(reply: FastifyReply): FastifyReply {
  for (const header of FOR_PAGES) reply.removeHeader(header);
  return reply;
}

function send(reply: FastifyReply, path: string): FastifyReply {
  const hashed = path.startsWith(HASHED);
  if (hashed) bare(reply);
  return reply.sendFile(path, hashed ? { immutable: true, maxAge: '365d' } : { maxAge: 0 });
}

/** Whether a reader's browser goes to, or reloads, a place of the front end. */
function isPlace({ url, headers }: FastifyRequest): boolean {
  return !NOT_PAGES.some((start) => url.startsWith(start)) && (headers.accept ?? '').includes('text/html');
}
