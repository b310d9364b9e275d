import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError, newRandomId } from '#kernel';
import { FileStore, type ByteRange, type PutOptions, type StoredFile } from './file-store.js';
import { codeOf, isNoRoom } from './disk-errors.js';
import { MeasuredHash } from './measured-hash.js';

const HASH = /^[0-9a-f]{64}$/;
const ABANDONED_AFTER_MS = 24 * 60 * 60 * 1_000;

/**
 * Files in a folder: `ab/cdef…` by hash. Each is written aside, brought to disk and then renamed, so none is ever half
 * there.
 */
export class LocalFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(source: Readable | Buffer, { maxSize = Number.POSITIVE_INFINITY }: PutOptions): Promise<StoredFile> {
    const aside = join(this.aside, newRandomId());
    try {
      await mkdir(this.aside, { recursive: true });
      const measured = new MeasuredHash(maxSize);
      await this.write(source, measured, aside);
      const stored = measured.result();
      await this.moveIn(aside, this.pathOf(stored.hash));
      return stored;
    } catch (error) {
      await rm(aside, { force: true });
      throw isNoRoom(error) ? new DomainError('unavailable', 'storage.full') : error;
    }
  }

  async get(hash: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(hash)).catch(missing);
    return file.createReadStream(range);
  }

  async size(hash: string): Promise<number> {
    const { size } = await stat(this.pathOf(hash)).catch(missing);
    return size;
  }

  async has(hash: string): Promise<boolean> {
    if (!HASH.test(hash)) return false;
    const found = await stat(this.pathOf(hash)).catch(absent);
    return found !== null;
  }

  async remove(hash: string): Promise<void> {
    await rm(this.pathOf(hash), { force: true });
  }

  /** Removes what interrupted writes left behind. */
  async sweep(now: Date): Promise<void> {
    const names = (await readdir(this.aside).catch(absent)) ?? [];
    for (const name of names) {
      const path = join(this.aside, name);
      const found = await stat(path).catch(absent);
      if (found && now.getTime() - found.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }

  private get aside(): string {
    return join(this.folder, 'incoming');
  }

  private pathOf(hash: string): string {
    if (!HASH.test(hash)) throw new DomainError('not-found', 'storage.not-found');
    return join(this.folder, hash.slice(0, 2), hash.slice(2));
  }

  private async write(source: Readable | Buffer, measured: MeasuredHash, path: string): Promise<void> {
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Buffer.isBuffer(source) ? Readable.from([source]) : source, measured, file);
  }

  private async moveIn(aside: string, path: string): Promise<void> {
    const folder = dirname(path);
    const created = await mkdir(folder, { recursive: true });
    await rename(aside, path);
    await syncFolder(folder);
    if (created !== undefined) await syncFolder(this.folder);
  }
}

/** A name is on disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function missing(error: unknown): never {
  if (codeOf(error) === 'ENOENT') throw new DomainError('not-found', 'storage.not-found');
  throw error;
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
