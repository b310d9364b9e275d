import { gzipSync } from 'node:zlib';

export interface RawBody {
  readonly what: string;
  readonly bytes: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const raw = (what: string, bytes: Buffer | string, headers: Record<string, string> = JSON_TYPE): RawBody => ({
  what,
  bytes: Buffer.from(bytes as string),
  headers,
});

const MEGABYTE = 1024 * 1024;

/** Bodies that are not JSON, or JSON as none of our programs writes it. */
export function rawBodies(valid: unknown): RawBody[] {
  const text = JSON.stringify(valid);
  return [
    raw('nothing', ''),
    raw('half of it', text.slice(0, Math.ceil(text.length / 2))),
    raw('not JSON', 'name=x&other=y'),
    raw('only a text', '"x"'),
    raw('only a number', '1'),
    raw('null', 'null'),
    raw('a list', `[${text}]`),
    raw('keys given twice', text.startsWith('{"') ? `{${text.slice(1, -1)},${text.slice(1)}` : text),
    raw('a prototype', '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}'),
    raw('a number that nothing holds', '{"limit":1e99999,"seats":-1e99999}'),
    raw('a number of many digits', `{"seats":${'9'.repeat(20_000)}}`),
    raw('deep lists', '['.repeat(30_000) + ']'.repeat(30_000)),
    raw('deep records', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)),
    raw('a NUL', '{"name":"a\\u0000b"}'),
    raw('half a character', '{"name":"\\ud800"}'),
    raw('bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    raw('a byte order mark', `\ufeff${text}`),
    raw('UTF-16', Buffer.from(text, 'utf16le')),
    raw('Windows-1256', Buffer.from(text, 'latin1'), { 'content-type': 'application/json; charset=windows-1256' }),
    raw('plain text', text, { 'content-type': 'text/plain' }),
    raw('a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
    raw('a form with files', '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
    raw('XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { 'content-type': 'application/xml' }),
    raw('a type of nobody', text, { 'content-type': ';;;=' }),
    raw('packed', gzipSync(text), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    raw('packed, ten megabytes of blanks', gzipSync(' '.repeat(10 * MEGABYTE)), {
      ...JSON_TYPE,
      'content-encoding': 'gzip',
    }),
    raw('ten megabytes in a name', `{"name":"${'n'.repeat(10 * MEGABYTE)}"}`),
  ];
}
