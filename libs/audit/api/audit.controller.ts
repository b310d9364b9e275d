import { Controller } from '@nestjs/common';
import { listAuditEntries } from '#contracts/audit';
import type { Output } from '#contracts';
import { UnitOfWork } from '#database';
import { decodeCursor, Input, Operation, pageFrom } from '#http';
import { z } from 'zod';
import { ActorNames } from '../actor-names.js';
import { AuditRepository } from '../audit.repository.js';
import { presentEntry } from './audit.presenter.js';

@Controller()
export class AuditController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly entries: AuditRepository,
    private readonly names: ActorNames,
  ) {}

  @Operation(listAuditEntries)
  list(@Input() { query }: Input<typeof listAuditEntries>): Promise<Output<typeof listAuditEntries>> {
    const { cursor, limit, count, ...filter } = query;
    const before = cursor === undefined ? null : decodeCursor(z.uuid(), cursor);
    return this.unitOfWork.run(async () => {
      const rows = await this.entries.newest(filter, before, limit + 1);
      const { items, nextCursor } = pageFrom(rows, limit, (last) => last.id);
      const total = count === true ? { total: await this.entries.count(filter) } : {};
      const names = await this.names.of(items.map((row) => row.actor_id));
      return { items: items.map((row) => presentEntry(row, names)), nextCursor, ...total };
    });
  }
}
