import { createHash } from 'node:crypto';
import { newId, type Caller } from '#kernel';
import { testDatabase } from '#testing';
import type { FileOwner } from '../file-owners.js';
import { aReceivingApi, type ReceivingApi, type TusClient } from '../testing/index.js';

/** Its files are read by the officer whose id it has, and written by anybody. */
const owner: FileOwner = {
  kind: 'test.letter',
  accepts: ['text/plain', 'text/csv', 'image/png'],
  maxSize: 1_000_000,
  mayAttach: (_caller, personId) => Promise.resolve({ personId, stateCode: 'ma' }),
  mayRead: ({ personId }, id) => Promise.resolve(personId === id),
};
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const LETTER = Buffer.from('0123456789');

const database = testDatabase();
let api: ReceivingApi;
let officer: TusClient & { readonly caller: Caller };
let id = '';
beforeAll(async () => {
  api = await aReceivingApi(database, { owners: [owner] });
  officer = api.as();
  id = await send('letter.txt', LETTER);
}, 60_000);
afterAll(() => api.app.close());

const send = (name: string, bytes: Buffer): Promise<string> =>
  officer.upload({ ownerKind: owner.kind, ownerId: officer.caller.personId, name }, bytes);
const read = (file: string, headers: Record<string, string> = {}) =>
  officer.ask('GET', `/api/v1/files/${file}`, headers);

describe('A file', () => {
  it('is handed over under its name, and does nothing in a browser', async () => {
    const { status, headers, bytes } = await read(id);
    expect([status, bytes.toString()]).toEqual([200, '0123456789']);
    expect(headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '10',
      'content-disposition': `attachment; filename="letter.txt"; filename*=UTF-8''letter.txt`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store, no-transform',
      etag: `"${createHash('sha256').update(LETTER).digest('hex')}"`,
    });
  });

  it('is named in any script, and in letters that every program knows', async () => {
    const { headers } = await read(await send('قائمة "أ".txt', LETTER));
    expect(headers['content-disposition']).toBe(
      `attachment; filename="_____ _.txt"; filename*=UTF-8''${encodeURIComponent('قائمة "أ".txt')}`.replace(
        '_____ _.txt',
        '_____ ___.txt',
      ),
    );
  });

  it('that is a picture is shown in its place', async () => {
    const { headers } = await read(await send('stamp.png', PIXEL));
    expect([headers['content-type'], headers['content-disposition']?.split(';')[0]]).toEqual(['image/png', 'inline']);
  });

  it('is not sent to who has it', async () => {
    const { headers } = await read(id);
    const again = await read(id, { 'if-none-match': `W/"other", ${headers.etag ?? ''}` });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await read(id, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('tells its size to who asks for nothing else', async () => {
    const { status, headers, bytes } = await officer.ask('HEAD', `/api/v1/files/${id}`);
    expect([status, headers['content-length'], bytes.length]).toEqual([200, '10', 0]);
  });

  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-200', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-500', 206, '56789', 'bytes 5-9/10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=5-3', 200, '0123456789', undefined],
    ['letters=0-3', 200, '0123456789', undefined],
  ])('in the part %s', async (range, status, text, part) => {
    const told = await read(id, { range });
    expect([told.status, told.bytes.toString(), told.headers['content-range']]).toEqual([status, text, part]);
  });

  it('has no part beyond its end, and none of another version', async () => {
    const beyond = await read(id, { range: 'bytes=10-' });
    expect([beyond.status, beyond.code]).toEqual([400, 'storage.range-wrong']);
    const { headers } = await read(id);
    const [same, other] = await Promise.all(
      [headers.etag ?? '', '"other"'].map((tag) => read(id, { range: 'bytes=0-1', 'if-range': tag })),
    );
    expect([same?.status, other?.status]).toEqual([206, 200]);
  });

  it('is not there for whom its owner does not let read it, whoever they are', async () => {
    for (const traits of [{}, { stateCode: 'tn' }, { role: 'state-admin' }, { role: 'registrar' }] as const) {
      const { status, code } = await api.as(traits).ask('GET', `/api/v1/files/${id}`);
      expect([traits, status, code]).toEqual([traits, 404, 'storage.file-not-found']);
    }
    const nobody = await read(newId());
    expect([nobody.status, nobody.code]).toEqual([404, 'storage.file-not-found']);
  });
});
