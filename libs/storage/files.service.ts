import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { Contents } from './contents.js';
import { KeptFile } from './domain/kept-file.entity.js';
import { PICTURE_TYPE, Picture } from './domain/picture.entity.js';
import { FileNotFound } from './domain/storage.errors.js';
import { FileOwners } from './file-owners.js';
import { FileStore, type ByteRange } from './file-store.js';

/** The parts of a file that are sent to a reader. */
export interface ReadableContent {
  readonly name: string;
  readonly mediaType: string;
  readonly hash: string;
  readonly size: number;
}

/** Files that are kept, for readers whom their owners allow. */
@Injectable()
export class Files {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: FileOwners,
    private readonly contents: Contents,
    private readonly store: FileStore,
  ) {}

  /**
   * The whole file. Where pictures are made of it: the smallest that was made for `side` pixels, else the largest.
   * @throws FileNotFound also where the caller may not read it, or its pictures are not made.
   */
  readable(caller: Caller, id: string, side?: number): Promise<ReadableContent> {
    return this.work.run(async () => {
      const file = await this.work.manager.findOneBy(KeptFile, { id });
      if (!file || !(await this.owners.of(file.ownerKind).mayRead(caller, file.ownerId))) throw new FileNotFound();
      const content = file.pictures === null ? wholeOf(file) : await this.pictureOf(file, side);
      if (!content) throw new FileNotFound();
      return content;
    });
  }

  open({ hash }: Pick<ReadableContent, 'hash'>, range?: ByteRange): Promise<Readable> {
    return this.store.get(hash, range);
  }

  /** The files of a record, newest first, as far as the scope shows them; for the library of the record. */
  ofOwner(kind: string, ownerId: string): Promise<KeptFile[]> {
    return this.work.run(() =>
      this.work.manager.find(KeptFile, {
        where: { ownerKind: kind, ownerId },
        order: { uploadedAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Drops files of a record within the transaction of its library, which notes that in the audit trail. */
  async drop(ids: readonly string[]): Promise<void> {
    const pictures = await this.work.query<{ hash: string }>(
      'select hash from storage.picture where file_id = any($1)',
      [ids],
    );
    const files = await this.work.query<{ hash: string | null }>(
      'delete from storage.file where id = any($1) returning hash',
      [ids],
    );
    await this.contents.release([...pictures, ...files].flatMap(({ hash }) => hash ?? []));
  }

  private async pictureOf({ id, name, pictures }: KeptFile, side = 1): Promise<ReadableContent | null> {
    if (pictures !== 'made') return null;
    const all = await this.work.manager.find(Picture, { where: { fileId: id }, order: { side: 'ASC' } });
    const picture = all.find((one) => one.side >= side) ?? all.at(-1);
    if (!picture) return null;
    const { hash, size } = picture;
    return { name: `${name.replace(/\.[^.]*$/, '')}.webp`, mediaType: PICTURE_TYPE, hash, size };
  }
}

const wholeOf = ({ name, mediaType, hash, size }: KeptFile): ReadableContent | null =>
  hash === null ? null : { name, mediaType, hash, size };
