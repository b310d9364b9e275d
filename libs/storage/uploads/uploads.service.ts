import { Injectable } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Clock, type Caller } from '#kernel';
import { FileRefused, FileTooLarge, OwnerNotFound, TooManyUploads, UploadNotFound } from '../domain/storage.errors.js';
import { Upload } from '../domain/upload.entity.js';
import { FileOwners } from '../file-owners.js';
import { PartialFiles } from './partial-files.js';

/** How many uploads one person may have open. */
const MOST_OPEN = 20;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** A file that somebody announces. */
export type Announced = Pick<Upload, 'id' | 'ownerKind' | 'ownerId' | 'name' | 'size'>;

/** Files on their way: whose they are, what they are for, and how long they are waited for. */
@Injectable()
export class Uploads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: FileOwners,
    private readonly partial: PartialFiles,
    private readonly clock: Clock,
  ) {}

  /** @throws OwnerNotFound, FileRefused, FileTooLarge, TooManyUploads. */
  async announce(caller: Caller, { id, ownerKind, ownerId, name, size }: Announced): Promise<void> {
    const owner = this.owners.of(ownerKind);
    await this.work.run(async () => {
      if (!(await owner.mayAttach(caller, ownerId))) throw new OwnerNotFound();
      if (size === 0) throw new FileRefused('file-empty');
      if (size > owner.maxSize) throw new FileTooLarge(owner.maxSize);
      await this.refuseMany();
      const uploadedBy = caller.personId;
      await this.work.manager.insert(Upload, { id, ownerKind, ownerId, name, size, uploadedBy });
    });
  }

  /** An upload of the caller. @throws UploadNotFound, also for an upload of anybody else. */
  own(id: string): Promise<Upload> {
    return this.work.run(async () => {
      const upload = await this.work.manager.findOneBy(Upload, { id });
      if (!upload) throw new UploadNotFound();
      return upload;
    });
  }

  /**
   * How many bytes are there. Until the file is kept, the last byte counts as missing: a returning sender sends it
   * again and is told what became of the file.
   * @throws UploadNotFound where the bytes are gone.
   */
  async offsetOf({ id, size, finishedAt }: Upload): Promise<number> {
    if (finishedAt !== null) return size;
    const there = await this.partial.size(id);
    if (there === null) throw new UploadNotFound();
    return Math.min(there, size - 1);
  }

  /** Gives an upload up; a file that is kept already stays. */
  async discard(id: string): Promise<void> {
    await this.work.run(() => this.work.manager.delete(Upload, { id }));
    await this.partial.remove(id);
  }

  /** Removes, as the system, uploads that nobody has continued for a day, and what is known of finished ones. */
  async sweep(): Promise<void> {
    const dayAgo = new Date(this.clock.now().getTime() - DAY_MS);
    const untouched = await this.partial.untouchedSince(dayAgo);
    await this.work.runAs(SYSTEM_SCOPE, () =>
      this.work.query('delete from storage.upload where id::text = any($1) or finished_at < $2', [untouched, dayAgo]),
    );
    for (const id of untouched) await this.partial.remove(id);
  }

  private async refuseMany(): Promise<void> {
    const open = await this.work.one<{ count: number }>(
      'select count(*)::int as count from storage.upload where uploaded_by = app.person_id() and finished_at is null',
    );
    if ((open?.count ?? 0) >= MOST_OPEN) throw new TooManyUploads(MOST_OPEN);
  }
}
