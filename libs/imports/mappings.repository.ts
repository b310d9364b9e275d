import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { newId } from '#kernel';
import type { Import, MappedColumn } from './domain/import.entity.js';
import { headerOf } from './domain/recognise.js';

/** How columns with the same titles were understood last, by kind and state. */
@Injectable()
export class MappingsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async remembered({ kind, stateCode, columns }: Import): Promise<MappedColumn[] | null> {
    const found = await this.work.one<{ mapping: MappedColumn[] }>(
      `select mapping from imports.mapping where kind = $1 and state_code is not distinct from $2 and header = $3`,
      [kind, stateCode, headerOf(columns)],
    );
    return found?.mapping ?? null;
  }

  async keep({ kind, stateCode, columns, mapping }: Import, by: string): Promise<void> {
    await this.work.query(
      `insert into imports.mapping (id, kind, state_code, header, mapping, kept_by) values ($1, $2, $3, $4, $5, $6)
       on conflict (kind, state_code, header)
         do update set mapping = excluded.mapping, kept_by = excluded.kept_by, kept_at = now()`,
      [newId(), kind, stateCode, headerOf(columns), JSON.stringify(mapping), by],
    );
  }
}
