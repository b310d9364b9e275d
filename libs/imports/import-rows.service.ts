import { Injectable } from '@nestjs/common';
import type { Query } from '#contracts';
import type { listImportRows } from '#contracts/imports';
import { UnitOfWork } from '#database';
import { refuseStale, type Listed } from '#http';
import type { Caller } from '#kernel';
import { shifted } from './domain/counts.js';
import type { Import } from './domain/import.entity.js';
import { takesMending } from './domain/import.states.js';
import { ImportRefused, InputRefused, RowNotFound } from './domain/imports.errors.js';
import { ImportKinds } from './import-kinds.js';
import { IMPORT_ROWS } from './import-rows.list.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { Imports } from './imports.service.js';
import { ImportsRepository } from './imports.repository.js';
import type { KeptRow } from './row-seals.service.js';
import { RowsCheck } from './rows-check.service.js';

const PORTION = 1_000;

/** What somebody mends in a row: cells by their column, and whom it is about. */
export interface Mending {
  readonly cells?: readonly { readonly column: number; readonly value: string }[] | undefined;
  readonly choice?: string | undefined;
}

/** The row of an import that somebody mends, as they saw it. */
export interface RowAsked {
  readonly id: string;
  readonly number: number;
  readonly expected: number;
}

@Injectable()
export class ImportRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly imports: Imports,
    private readonly repository: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly kinds: ImportKinds,
    private readonly checking: RowsCheck,
  ) {}

  list(caller: Caller, id: string, asked: Query<typeof listImportRows>): Promise<Listed<KeptRow>> {
    return this.work.run(async () => {
      const { id: importId } = await this.imports.readable(caller, id);
      const page = await IMPORT_ROWS.page(this.work, { ...asked, given: { importId } });
      return { ...page, items: await this.rows.opened(importId, page.items) };
    });
  }

  /** Pages through all rows, each portion in a transaction of its own. @throws ImportNotFound at the first. */
  async *all(caller: Caller, id: string): AsyncGenerator<readonly KeptRow[]> {
    for (let after = 0; ;) {
      const last = after;
      const rows = await this.work.run(async () =>
        this.rows.next(await this.imports.readable(caller, id), last, PORTION),
      );
      if (rows.length > 0) yield rows;
      if (rows.length < PORTION) return;
      after = rows.at(-1)?.number ?? after;
    }
  }

  /**
   * Mends version `expected` of a row that is not in yet, and checks it again with the validator of the run.
   * @throws DomainError stale, where somebody has mended it meanwhile.
   */
  mend(caller: Caller, { id, number, expected }: RowAsked, mending: Mending): Promise<KeptRow> {
    return this.imports.change(caller, id, async (locked) => {
      if (!takesMending(locked.status)) throw new ImportRefused('transition-refused');
      const row = await this.rows.one(locked, number);
      if (!row) throw new RowNotFound();
      refuseStale(expected, row.version);
      if (row.outcome !== null) throw new ImportRefused('row-brought-in');
      const mended = mendedRow(row, locked, mending);
      await this.rows.mend(locked, mended);
      const [checked] = await this.checking.of(locked, this.kinds.get(locked.kind), [mended]);
      if (!checked) throw new RowNotFound();
      await this.rows.noteChecked(locked, [checked]);
      locked.counts = shifted(locked.counts, row.verdict, checked.verdict);
      await this.repository.save(locked);
      const columns = (mending.cells ?? []).map(({ column }) => locked.columns[column]?.title ?? '');
      await this.imports.record('imports.row-mended', locked, { row: number, columns, choice: mended.choice });
      return { ...mended, ...checked };
    });
  }
}

const mendedRow = (row: KeptRow, found: Import, mending: Mending): KeptRow => ({
  ...row,
  cells: mendedCells(row, found, mending),
  choice: chosen(row, mending),
  version: row.version + 1,
});

function mendedCells({ cells }: KeptRow, { columns }: Import, { cells: told = [] }: Mending): string[] {
  const mended = [...cells];
  told.forEach(({ column, value }, at) => {
    if (column >= columns.length) throw new InputRefused('column-of-file', `cells.${at}.column`);
    while (mended.length <= column) mended.push('');
    mended[column] = value;
  });
  return mended;
}

function chosen(row: KeptRow, { choice }: Mending): string | null {
  if (choice === undefined) return row.choice;
  if (choice !== 'new' && !row.candidates.some(({ id }) => id === choice)) {
    throw new InputRefused('choice-not-found', 'choice');
  }
  return choice;
}
