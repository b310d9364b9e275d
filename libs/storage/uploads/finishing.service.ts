import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { Outbox } from '#queue';
import { Contents } from '../contents.js';
import { KeptFile } from '../domain/kept-file.entity.js';
import { FileRefused, OwnerNotFound, UploadNotFound } from '../domain/storage.errors.js';
import { Upload } from '../domain/upload.entity.js';
import { FileOwners, type FileOwner } from '../file-owners.js';
import { inspect } from '../inspection/inspection.js';
import { makePictures } from '../storage.jobs.js';
import { PartialFiles } from './partial-files.js';

/** Makes files of complete uploads. It may be asked again at any time, and does what is not done yet. */
@Injectable()
export class Finishing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: FileOwners,
    private readonly partial: PartialFiles,
    private readonly contents: Contents,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws FileRefused for a file that its owner does not take; the upload is then over. */
  async finish(caller: Caller, id: string): Promise<void> {
    try {
      await this.work.run(() => this.finishOnce(caller, id));
    } catch (error) {
      if (error instanceof FileRefused) await this.work.run(() => this.forget(id));
      throw error;
    }
  }

  private async finishOnce(caller: Caller, id: string): Promise<void> {
    const upload = await this.work.manager.findOne(Upload, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!upload) throw new UploadNotFound();
    if (upload.finishedAt !== null) return;
    const owner = this.owners.of(upload.ownerKind);
    const concerned = await owner.mayAttach(caller, upload.ownerId);
    if (!concerned) throw new OwnerNotFound();
    const { hash, size, mediaType } = await inspect(this.partial.pathOf(id), upload.name, owner);
    await this.contents.keep({ hash, from: this.partial.pathOf(id), mediaType });
    const { ownerKind, ownerId, name, uploadedBy } = upload;
    const pictures = owner.pictures === undefined ? null : ('due' as const);
    const content = { name, mediaType, size, hash, pictures };
    const file = this.work.manager.create(KeptFile, { id, ownerKind, ownerId, ...concerned, ...content, uploadedBy });
    await this.work.manager.insert(KeptFile, file);
    await this.work.manager.update(Upload, { id }, { finishedAt: () => 'now()' });
    await this.handOn(owner, file);
    await this.record(file);
    this.work.afterCommit(() => this.partial.remove(id));
  }

  private async handOn(owner: FileOwner, file: KeptFile): Promise<void> {
    if (file.pictures === null) await owner.attached?.(file);
    else await this.outbox.add(makePictures, { fileId: file.id }, { stateCode: file.stateCode });
  }

  private record({ id, stateCode, ownerKind, ownerId, name, mediaType, size }: KeptFile): Promise<void> {
    return this.audit.record({
      action: 'storage.file-uploaded',
      subject: { kind: 'file', id },
      stateCode,
      after: { ownerKind, ownerId, name, mediaType, size },
    });
  }

  private async forget(id: string): Promise<void> {
    await this.work.manager.delete(Upload, { id });
    this.work.afterCommit(() => this.partial.remove(id));
  }
}
