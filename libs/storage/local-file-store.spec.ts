import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { LocalFileStore } from './local-file-store.js';

// echo -n "Rabat" | sha256sum
const RABAT = 'e2b4555233b10976f9c3a5b018e629c87538c55d26a5bd0f26acf9643b17bef5';

describe('The file store in a folder', () => {
  let folder: string;
  let store: LocalFileStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ملفات '));
    store = new LocalFileStore(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps a file under the hash of its content and gives it back', async () => {
    expect(await store.put(Buffer.from('Rabat'), { mediaType: 'text/plain' })).toEqual({ hash: RABAT, size: 5 });
    expect(await readdir(join(folder, RABAT.slice(0, 2)))).toEqual([RABAT.slice(2)]);
    expect(await text(await store.get(RABAT))).toBe('Rabat');
    expect(await store.size(RABAT)).toBe(5);
    expect(await store.has(RABAT)).toBe(true);
  });

  it('keeps the same content once, however often and however many at a time it is put', async () => {
    const stored = await Promise.all(
      Array.from({ length: 8 }, () =>
        store.put(Readable.from([Buffer.from('Ra'), Buffer.from('bat')]), { mediaType: 'text/plain' }),
      ),
    );
    expect(new Set(stored.map(({ hash }) => hash))).toEqual(new Set([RABAT]));
    expect(await readdir(join(folder, RABAT.slice(0, 2)))).toHaveLength(1);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('streams a file larger than any buffer of its own', async () => {
    const chunk = Buffer.alloc(64 * 1024, 7);
    const { hash, size } = await store.put(Readable.from(Array.from({ length: 64 }, () => chunk)), {
      mediaType: 'video/mp4',
    });
    expect(size).toBe(4_194_304);
    expect((await buffer(await store.get(hash))).every((byte) => byte === 7)).toBe(true);
  });

  it('keeps an empty file', async () => {
    const { hash } = await store.put(Buffer.alloc(0), { mediaType: 'text/plain' });
    expect(hash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(await text(await store.get(hash))).toBe('');
  });

  it('refuses a file past the limit and leaves nothing of it', async () => {
    await expect(store.put(Buffer.alloc(11), { mediaType: 'text/plain', maxSize: 10 })).rejects.toMatchObject({
      kind: 'too-large',
      code: 'storage.too-large',
      variables: { limit: 10 },
    });
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    await expect(store.put(Buffer.alloc(10), { mediaType: 'text/plain', maxSize: 10 })).resolves.toMatchObject({
      size: 10,
    });
  });

  it('leaves nothing of a file whose sender breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken, { mediaType: 'text/plain' })).rejects.toThrow('connection lost');
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('says that the disk is full in words of its own', async () => {
    const full = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      })(),
    );
    await expect(store.put(full, { mediaType: 'text/plain' })).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'storage.full',
    });
  });

  it('does not know what was never put, nor anything that is not a hash', async () => {
    for (const hash of [RABAT, '../../etc/passwd', 'ab', RABAT.toUpperCase()]) {
      expect(await store.has(hash)).toBe(false);
      await expect((async () => store.get(hash))()).rejects.toMatchObject({
        kind: 'not-found',
        code: 'storage.not-found',
      });
      await expect((async () => store.size(hash))()).rejects.toMatchObject({ code: 'storage.not-found' });
    }
  });

  it('sweeps away what a write that was cut off left a day ago, and nothing younger', async () => {
    await store.put(Buffer.from('Rabat'), { mediaType: 'text/plain' });
    const now = new Date('2025-10-14T12:00:00Z');
    for (const [name, hoursAgo] of [
      ['old', 25],
      ['recent', 1],
    ] as const) {
      const path = join(folder, 'incoming', name);
      await writeFile(path, '');
      const at = new Date(now.getTime() - hoursAgo * 3_600_000);
      await utimes(path, at, at);
    }
    await store.sweep(now);
    expect(await readdir(join(folder, 'incoming'))).toEqual(['recent']);
  });
});
