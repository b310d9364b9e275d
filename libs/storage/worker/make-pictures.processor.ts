import { UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { Processes, type AfterCommit, type JobHandler } from '#queue';
import { Contents } from '../contents.js';
import { KeptFile } from '../domain/kept-file.entity.js';
import { Picture, PICTURE_TYPE } from '../domain/picture.entity.js';
import { FileOwners } from '../file-owners.js';
import { FileStore } from '../file-store.js';
import { makePictures } from '../storage.jobs.js';
import { picturesOf, type MadePicture } from './picture-maker.js';

/** Makes the pictures of a file, in the sizes that its owner asks for, and lets the file itself go. */
@Processes(makePictures, { concurrency: 1 })
export class MakePictures implements JobHandler<typeof makePictures> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: FileOwners,
    private readonly contents: Contents,
    private readonly store: FileStore,
  ) {}

  async handle({ fileId }: { readonly fileId: string }): Promise<AfterCommit | void> {
    const file = await this.work.manager.findOneBy(KeptFile, { id: fileId });
    // The file was dropped meanwhile.
    if (!file || file.pictures !== 'due' || file.hash === null) return;
    const owner = this.owners.of(file.ownerKind);
    const made = await this.made(file.hash, owner.pictures ?? []);
    await this.contents.release([file.hash], { at: '0' });
    const state = { pictures: made === null ? ('refused' as const) : ('made' as const), hash: null };
    await this.work.manager.update(KeptFile, { id: fileId }, state);
    await this.keep(fileId, made ?? []);
    if (made !== null) await owner.attached?.(Object.assign(file, state));
    return () => this.removeAtOnce();
  }

  private async keep(fileId: string, made: readonly MadePicture[]): Promise<void> {
    for (const { content, ...picture } of made) {
      await this.contents.keep({ hash: picture.hash, from: content, mediaType: PICTURE_TYPE });
      await this.work.manager.insert(Picture, { fileId, ...picture, size: content.length });
    }
  }

  /** The file that was sent may say where it was taken, so it does not wait for the next round. */
  private async removeAtOnce(): Promise<void> {
    await this.work.run(() => this.contents.removeDue());
  }

  /** Null where no picture can be made of it, or a restored backup no longer has it. */
  private async made(hash: string, sides: readonly number[]) {
    const original = await this.store.get(hash).catch((error: unknown) => {
      if (error instanceof DomainError && error.kind === 'not-found') return null;
      throw error;
    });
    return original && picturesOf(original, sides);
  }
}
