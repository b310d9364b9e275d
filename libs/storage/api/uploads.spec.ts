import { createHash, randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Config } from '#config';
import { newId, type Caller } from '#kernel';
import { query, testDatabase } from '#testing';
import type { FileOwner } from '../file-owners.js';
import { aReceivingApi, type ReceivingApi, type TusClient } from '../testing/index.js';

const MEGABYTE = 1_000_000;
const LIST = 'test.list';
/** A list that only its own people may add files to. */
const mine = newId();
let failing = 0;
const owner: FileOwner = {
  kind: LIST,
  accepts: ['text/csv', 'text/plain'],
  maxSize: 3 * MEGABYTE,
  mayAttach: ({ personId, stateCode }, id) => Promise.resolve(id === mine ? { personId, stateCode } : null),
  mayRead: (_caller, id) => Promise.resolve(id === mine),
  attached: () => (failing-- > 0 ? Promise.reject(new Error('The owner failed')) : Promise.resolve()),
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz\n';
const textOf = (size: number): Buffer => Buffer.from(randomBytes(size).map((byte) => LETTERS.charCodeAt(byte % 27)));
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const database = testDatabase();
let api: ReceivingApi;
let officer: TusClient & { readonly caller: Caller };
beforeAll(async () => {
  api = await aReceivingApi(database, { owners: [owner] });
  officer = api.as();
}, 60_000);
afterAll(() => api.app.close());
afterEach(() => (failing = 0));

const file = { ownerKind: LIST, ownerId: mine };
const readBack = async (path: string) => {
  const { status, bytes } = await officer.ask('GET', path.replace('/uploads/', '/files/'));
  return [status, hashOf(bytes)];
};
const eventually = async <T>(asked: () => Promise<T>, isIt: (found: T) => boolean): Promise<T> => {
  for (let times = 0; times < 100; times += 1) {
    const found = await asked();
    if (isIt(found)) return found;
    await pause(50);
  }
  return asked();
};
const sizeOnDisk = async (path: string) => {
  const folder = api.app.get(Config).dataDir;
  return (await stat(`${folder}/files/uploads/${path.split('/').at(-1)}`).catch(() => null))?.size ?? null;
};

describe('A file that is sent', () => {
  it('in pieces, is there once the last of them is, whole, under the id of its upload', async () => {
    const bytes = textOf(200_000);
    const path = await officer.begin({ ...file, size: bytes.length });
    expect(path).toMatch(/^\/api\/v1\/uploads\/[0-9a-f-]{36}$/);
    const first = await officer.send(path, 0, bytes.subarray(0, 150_000));
    expect([first.status, first.headers['upload-offset']]).toEqual([204, '150000']);
    expect((await readBack(path))[0]).toBe(404);
    const last = await officer.send(path, 150_000, bytes.subarray(150_000));
    expect([last.status, last.headers['upload-offset']]).toEqual([204, '200000']);
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
    expect(await sizeOnDisk(path)).toBeNull();
  });

  it('goes on byte for byte where a cut link left it', async () => {
    const bytes = textOf(2 * MEGABYTE);
    const path = await officer.begin({ ...file, size: bytes.length });
    const sending = officer.sendSome(path, 0, bytes.subarray(0, 700_000), bytes.length);
    await eventually(
      () => sizeOnDisk(path),
      (size) => (size ?? 0) > 0,
    );
    sending.destroy();
    const offset = (await officer.offsetOf(path)) ?? -1;
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThanOrEqual(700_000);
    expect((await officer.send(path, offset, bytes.subarray(offset))).status).toBe(204);
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
  });

  it('stands still over a dead link, and is taken over by whoever comes back', async () => {
    const bytes = textOf(MEGABYTE);
    const path = await officer.begin({ ...file, size: bytes.length });
    const stalled = officer.sendSome(path, 0, bytes.subarray(0, 300_000), bytes.length);
    const ended = new Promise<string>((resolve) => {
      stalled.once('response', ({ headers }) => resolve(String(headers.connection)));
      stalled.once('close', () => resolve('closed'));
    });
    await eventually(
      () => sizeOnDisk(path),
      (size) => size === 300_000,
    );
    const begun = performance.now();
    expect(await officer.offsetOf(path)).toBe(300_000);
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect((await officer.send(path, 300_000, bytes.subarray(300_000))).status).toBe(204);
    expect(await ended).toMatch(/close/);
    stalled.destroy();
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
  });

  it('twice at once under one id, is one file, byte for byte', async () => {
    const bytes = textOf(MEGABYTE);
    const path = await officer.begin({ ...file, size: bytes.length });
    const answers = await Promise.all([officer.send(path, 0, bytes), officer.send(path, 0, bytes)]);
    expect(answers.map(({ status }) => status).every((status) => [204, 409, 503].includes(status))).toBe(true);
    const offset = (await officer.offsetOf(path)) ?? -1;
    if (offset < bytes.length) await officer.send(path, offset, bytes.subarray(offset));
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
    const id = path.split('/').at(-1);
    expect(await query(database.adminUrl, 'select 1 from storage.file where id = $1', [id])).toHaveLength(1);
  });

  it('at another place than where it stands, is refused and changes nothing', async () => {
    const path = await officer.begin({ ...file, size: 100 });
    await officer.send(path, 0, textOf(40));
    for (const offset of [0, 39, 41]) {
      const told = await officer.send(path, offset, textOf(10));
      expect([told.status, told.code]).toEqual([409, 'storage.upload-offset-wrong']);
    }
    expect(await officer.offsetOf(path)).toBe(40);
  });
});

describe('What becomes of the last byte', () => {
  it('is told again to who missed it: no success before the file is kept, and then one file', async () => {
    failing = 2;
    const bytes = textOf(5_000);
    const path = await officer.begin({ ...file, size: bytes.length });
    const first = await officer.send(path, 0, bytes);
    expect([first.status, first.code]).toEqual([500, 'http.internal']);
    expect(await officer.offsetOf(path)).toBe(4_999);
    expect((await officer.send(path, 4_999, bytes.subarray(4_999))).status).toBe(500);
    expect((await readBack(path))[0]).toBe(404);
    expect((await officer.send(path, 4_999, bytes.subarray(4_999))).status).toBe(204);
    expect(await officer.offsetOf(path)).toBe(5_000);
    const again = await officer.send(path, 5_000, Buffer.alloc(0));
    expect([again.status, again.headers['upload-offset']]).toEqual([204, '5000']);
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
  });
});

describe('Through two apis', () => {
  it('an upload that stands still at one goes on at the other', async () => {
    const other = await aReceivingApi(database, {
      owners: [owner],
      settings: { DATA_DIR: api.app.get(Config).dataDir },
    });
    try {
      const there = other.as(officer.caller);
      const bytes = textOf(MEGABYTE);
      const path = await officer.begin({ ...file, size: bytes.length });
      const stalled = officer.sendSome(path, 0, bytes.subarray(0, 300_000), bytes.length);
      await eventually(
        () => sizeOnDisk(path),
        (size) => size === 300_000,
      );
      const begun = performance.now();
      expect(await there.offsetOf(path)).toBe(300_000);
      expect(performance.now() - begun).toBeLessThan(3_000);
      expect((await there.send(path, 300_000, bytes.subarray(300_000))).status).toBe(204);
      stalled.destroy();
      expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
    } finally {
      await other.app.close();
    }
  }, 20_000);

  it('an upload goes on while the database was away in between', async () => {
    const bytes = textOf(1_000);
    const path = await officer.begin({ ...file, size: bytes.length });
    await officer.send(path, 0, bytes.subarray(0, 500));
    await query(
      database.adminUrl,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rtc-uploads'`,
    );
    await eventually(
      () => query(database.adminUrl, `select 1 from pg_stat_activity where application_name = 'rtc-uploads'`),
      (rows) => rows.length === 0,
    );
    expect((await officer.send(path, 500, bytes.subarray(500))).status).toBe(204);
    expect(await readBack(path)).toEqual([200, hashOf(bytes)]);
  });
});

describe('An upload of somebody else', () => {
  it('is not there: it is neither looked at, nor gone on with, nor given up', async () => {
    const path = await officer.begin({ ...file, size: 10 });
    await officer.send(path, 0, textOf(4));
    for (const stranger of [api.as(), api.as({ role: 'registrar' })]) {
      const answers = [
        await stranger.ask('GET', path),
        await stranger.send(path, 4, textOf(6)),
        await stranger.ask('DELETE', path),
      ];
      expect(answers.map(({ status, code }) => [status, code])).toEqual([
        [404, 'storage.upload-not-found'],
        [404, 'storage.upload-not-found'],
        [404, 'storage.upload-not-found'],
      ]);
    }
    expect(await officer.offsetOf(path)).toBe(4);
  });
});

describe('An upload that is given up', () => {
  it('by its sender, is gone, and what is kept already stays', async () => {
    const path = await officer.begin({ ...file, size: 10 });
    expect((await officer.ask('DELETE', path)).status).toBe(204);
    expect([await officer.offsetOf(path), await sizeOnDisk(path)]).toEqual([null, null]);
    const bytes = textOf(10);
    const id = await officer.upload(file, bytes);
    expect((await officer.ask('DELETE', `/api/v1/uploads/${id}`)).status).toBe(204);
    expect(await readBack(`/api/v1/uploads/${id}`)).toEqual([200, hashOf(bytes)]);
  });
});
