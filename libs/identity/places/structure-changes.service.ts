import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listStructureChanges } from '#contracts/identity';
import { UnitOfWork } from '#database';
import { STRUCTURE_CHANGES } from './structure-changes.list.js';

/** The changes of a part of a state's structure, as the audit trail keeps them. */
@Injectable()
export class StructureChanges {
  constructor(private readonly work: UnitOfWork) {}

  list(asked: Query<typeof listStructureChanges>) {
    return this.work.run(() => STRUCTURE_CHANGES.page(this.work, asked));
  }
}
