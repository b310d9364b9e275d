import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataStore, Upload } from '@tus/server';
import { PartialFiles } from '../../uploads/partial-files.js';
import { Uploads } from '../../uploads/uploads.service.js';

/**
 * Answers what the protocol asks of uploads from our rows and our folder. Their size is always known, as an upload
 * whose size is not announced could be refused only after it was sent.
 */
@Injectable()
export class ReceivedBytes extends DataStore {
  override extensions = ['creation', 'termination'];

  constructor(
    private readonly uploads: Uploads,
    private readonly partial: PartialFiles,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    await this.partial.create(upload.id);
    return upload;
  }

  override remove(id: string): Promise<void> {
    return this.uploads.discard(id);
  }

  /** A sender who missed the answer sends the end of a finished upload once more: nothing is left to write. */
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const { size, finishedAt } = await this.uploads.own(id);
    if (finishedAt === null) return this.partial.write(source, id, offset);
    source.resume();
    return size;
  }

  override async getUpload(id: string): Promise<Upload> {
    const upload = await this.uploads.own(id);
    const offset = await this.uploads.offsetOf(upload);
    return new Upload({ id, size: upload.size, offset, creation_date: upload.createdAt.toISOString() });
  }
}
