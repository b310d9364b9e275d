import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { UnitOfWork } from '#database';
import { Import } from './domain/import.entity.js';
import { RowSeals } from './row-seals.service.js';

/** An import as it is read in a list. */
export type ImportRow = Omit<Import, 'fileId' | 'samples' | 'cursor' | 'turn' | 'startedBy' | 'changedAt'>;

export const IMPORT_COLUMNS = `i.id, i.kind, i.state_code as "stateCode", i.file_name as "fileName", i.digest, i.status,
  i.failure, i.form, i.notes, i.columns, i.mapping, i.rows, i.handled, i.step_rows as "stepRows", i.counts,
  i.step_started_at as "stepStartedAt", i.started_at as "startedAt",
  i.rows_gone_at as "rowsGoneAt", i.version`;

/** Reads and writes imports within the scope of the open transaction. */
@Injectable()
export class ImportsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seals: RowSeals,
  ) {}

  byId(id: string): Promise<Import | null> {
    return this.work.manager.findOneBy(Import, { id });
  }

  /** The import, locked until the transaction ends. */
  lock(id: string): Promise<Import | null> {
    return this.work.manager.findOne(Import, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Inserts an import that waits for its file. */
  async insert({ id, kind, stateCode, startedBy }: Pick<Import, 'id' | 'kind' | 'stateCode' | 'startedBy'>) {
    await this.work.query('insert into imports.import (id, kind, state_code, started_by) values ($1, $2, $3, $4)', [
      id,
      kind,
      stateCode,
      startedBy,
    ]);
  }

  save(found: Import): Promise<Import> {
    return this.work.manager.save(found);
  }

  /** The first values of each column. */
  samplesOf(found: Import): Promise<readonly (readonly string[])[]> {
    return this.seals.openedSamples(found);
  }

  /** Imports with rows that the worker is not at and nobody touched since `moment`, oldest first; they are locked. */
  async untouchedSince(moment: Date, limit: number): Promise<Import[]> {
    const rows = await this.work.query<{ id: string }>(
      `select id from imports.import where rows_gone_at is null and changed_at < $1
         and status not in ('reading', 'checking', 'running', 'undoing')
       order by changed_at limit $2 for update skip locked`,
      [moment, limit],
    );
    return this.work.manager.findBy(Import, { id: In(rows.map(({ id }) => id)) });
  }

  async isRunning(kind: string): Promise<boolean> {
    const sql = `select exists (select from imports.import where kind = $1 and status = 'running') as runs`;
    return (await this.work.one<{ runs: boolean }>(sql, [kind]))?.runs ?? false;
  }

  /** The last import of the same file that was run, except `found` itself. */
  sameFileBefore({ id, kind, digest, stateCode }: Import): Promise<{ id: string } | null> {
    return this.work.one(
      `select id from imports.import where digest = $1 and kind = $2 and state_code is not distinct from $3 and id <> $4
         and status = 'done' order by id desc limit 1`,
      [digest, kind, stateCode, id],
    );
  }
}
