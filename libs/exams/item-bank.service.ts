import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { ItemDocument, PublishedItem, listItems } from '#contracts/exams';
import { UnitOfWork } from '#database';
import type { Caller } from '#kernel';
import { ExamInputInvalid } from './domain/exams.errors.js';
import { itemProblems } from './domain/item.rules.js';
import { ITEMS } from './items.list.js';
import { ItemsRepository } from './items.repository.js';

/** The questions of the centre, each a series of immutable versions. */
@Injectable()
export class ItemBank {
  constructor(
    private readonly work: UnitOfWork,
    private readonly items: ItemsRepository,
    private readonly audit: AuditTrail,
  ) {}

  list(asked: Query<typeof listItems>) {
    return this.work.run(() => ITEMS.page(this.work, asked));
  }

  /**
   * Publishes each document as the next version of its item, unless it equals the newest version.
   * @returns the newest versions, in the order of the documents.
   * @throws ExamInputInvalid `exams.item-invalid`; then nothing is published.
   */
  publish(caller: Caller, documents: readonly ItemDocument[]): Promise<PublishedItem[]> {
    refuseInvalid(documents);
    return this.work.run(async () => {
      // All batches lock in the same order, so that no two wait for each other.
      for (const code of documents.map((document) => document.code).toSorted()) await this.items.hold(code);
      const published: PublishedItem[] = [];
      for (const document of documents) published.push(await this.publishOne(caller, document));
      return published;
    });
  }

  private async publishOne(caller: Caller, document: ItemDocument): Promise<PublishedItem> {
    const [before] = await this.items.newest([document.code]);
    await this.items.addVersion(document, caller.personId);
    const [after] = await this.items.newest([document.code]);
    if (!after) throw new Error(`Item ${document.code} was not written`);
    if (after.version !== before?.version) {
      await this.audit.record({
        action: 'exams.item-published',
        subject: { kind: 'item', id: after.id },
        after: { code: after.code, version: after.version, itemVersionId: after.itemVersionId },
      });
    }
    return after;
  }
}

function refuseInvalid(documents: readonly ItemDocument[]): void {
  const fields = documents.flatMap((document, index) => {
    const prefix = documents.length === 1 ? '' : `${index}.`;
    return itemProblems(document).map((problem) => ({ ...problem, path: `${prefix}${problem.path}` }));
  });
  if (fields.length > 0) throw new ExamInputInvalid('exams.item-invalid', fields);
}
