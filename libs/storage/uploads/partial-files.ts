import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#kernel';
import { codeOf, isNoRoom } from '../disk-errors.js';

/** The bytes so far of files on their way, each under the id of its upload, in a folder that all apis share. */
export class PartialFiles {
  constructor(private readonly folder: string) {}

  async create(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.pathOf(id), '', { flag: 'wx', mode: 0o600 });
  }

  /** The size in bytes; null where there is no such file. */
  async size(id: string): Promise<number | null> {
    const found = await stat(this.pathOf(id)).catch(absent);
    return found?.size ?? null;
  }

  /**
   * Writes from `offset` on, to disk. Where the sender breaks off, the bytes that came before stay.
   * @returns the new size. @throws DomainError unavailable `storage.full`.
   */
  async write(source: Readable, id: string, offset: number): Promise<number> {
    const target = createWriteStream(this.pathOf(id), { flags: 'r+', start: offset, flush: true });
    try {
      await pipeline(source, target);
    } catch (error) {
      throw isNoRoom(error) ? new DomainError('unavailable', 'storage.full') : error;
    }
    return offset + target.bytesWritten;
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  /** The ids of the files that nobody has written to since `moment`. */
  async untouchedSince(moment: Date): Promise<string[]> {
    const ids = (await readdir(this.folder).catch(absent)) ?? [];
    const sizes = await Promise.all(ids.map((id) => stat(this.pathOf(id)).catch(absent)));
    return ids.filter((_, index) => (sizes[index]?.mtimeMs ?? Number.POSITIVE_INFINITY) < moment.getTime());
  }

  /** Ids are made here, so none leads out of the folder. */
  pathOf(id: string): string {
    return join(this.folder, id);
  }
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
