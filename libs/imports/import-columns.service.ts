import { Injectable } from '@nestjs/common';
import { refuseStale } from '#http';
import type { Caller } from '#kernel';
import { orderOf, type DateOrder } from './domain/dates.js';
import type { Import, MappedColumn } from './domain/import.entity.js';
import { assertImportMay } from './domain/import.states.js';
import { ColumnsRefused } from './domain/imports.errors.js';
import type { ImportColumn } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { Imports, type ShownImport } from './imports.service.js';
import { MappingsRepository } from './mappings.repository.js';

/** What a person says each column holds. */
@Injectable()
export class ImportColumns {
  constructor(
    private readonly imports: Imports,
    private readonly mappings: MappingsRepository,
    private readonly kinds: ImportKinds,
  ) {}

  /** Remembers the columns for files with the same titles; the rows are checked next. */
  map(caller: Caller, id: string, expected: number, told: readonly MappedColumn[]): Promise<ShownImport> {
    return this.imports.change(caller, id, async (found) => {
      refuseStale(expected, found.version);
      assertImportMay(found.status, 'checking');
      const mapping = understood(told, found, this.kinds.get(found.kind).columns);
      Object.assign(found, { mapping, counts: {} });
      await this.mappings.keep(found, caller.personId);
      await this.imports.goOn(found, 'checking', found.rows);
      await this.imports.record('imports.columns-mapped', found, { columns: mapping.map(({ key }) => key) });
      return this.imports.shown(found);
    });
  }
}

/** @throws ColumnsRefused */
function understood(told: readonly MappedColumn[], found: Import, wanted: readonly ImportColumn[]): MappedColumn[] {
  if (told.length !== found.columns.length) throw new ColumnsRefused('columns-of-file', 'columns');
  const keys = told.map(({ key }) => key);
  for (const { key, required } of wanted) {
    if (required && !keys.includes(key)) throw new ColumnsRefused('column-needed', 'columns', key);
  }
  return told.map(({ key, order }, at) => {
    const column = wanted.find((one) => one.key === key);
    const path = `columns.${at}.key`;
    if (key !== null && !column) throw new ColumnsRefused('field-not-found', path, key);
    if (key !== null && keys.indexOf(key) !== at) throw new ColumnsRefused('column-twice', path, key);
    return { key, order: column?.type === 'date' ? ordered(found, order, at) : null };
  });
}

/** An order that the values prove goes before the one told; where they leave it open, somebody must say. */
function ordered(found: Import, told: DateOrder | null, at: number): DateOrder {
  const tallied = found.columns[at]?.dates;
  const order = (tallied ? orderOf(tallied) : null) ?? told;
  if (order === null) throw new ColumnsRefused('date-order-open', `columns.${at}.order`);
  return order;
}
