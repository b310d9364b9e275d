import { Injectable } from '@nestjs/common';
import type { Import } from './domain/import.entity.js';
import { recordOf } from './domain/records.js';
import type { AppliedRow, CheckedRow, ImportKind, RowToCheck } from './import-kind.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportScopes } from './import-scopes.service.js';
import type { KeptRow } from './row-seals.service.js';

export type RowInHand = RowToCheck & CheckedRow;

/** Checks rows against existing records: for the preview, for a mended row, and once more as they are brought in. */
@Injectable()
export class RowsCheck {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly scopes: ImportScopes,
  ) {}

  /** Gives each of `kept` with its verdict, in their order; the rows themselves stay as they are. */
  async of(found: Import, kind: ImportKind, kept: readonly KeptRow[]): Promise<RowInHand[]> {
    const read = kept.map((row) => readRow(row, found, kind));
    const checked = await this.scopes.within(found, (scope) =>
      kind.check(
        read.map(({ asked }) => asked),
        scope,
      ),
    );
    const verdicts = new Map(checked.map((row) => [row.number, row]));
    const rows = read.map(({ asked, problems }) => withProblems(asked, verdicts.get(asked.number), problems));
    return this.withoutTwice(found, rows);
  }

  /** Brings in those of `kept` that are still good. */
  apply(found: Import, kind: ImportKind, kept: readonly KeptRow[]): Promise<readonly AppliedRow[]> {
    const asked = kept.map((row) => readRow(row, found, kind).asked);
    return this.scopes.within(found, (scope) => kind.apply(asked, scope));
  }

  /** Of two rows about one record the first counts. */
  private async withoutTwice(found: Import, rows: RowInHand[]): Promise<RowInHand[]> {
    const keys = rows.flatMap(({ key }) => (key === null ? [] : [key]));
    if (keys.length === 0) return rows;
    const first = new Map(await this.rows.firstWith(found, keys, rows[0]?.number ?? 0));
    return rows.map((row) => {
      if (row.key === null) return row;
      const number = Math.min(first.get(row.key) ?? row.number, row.number);
      first.set(row.key, number);
      if (number === row.number) return row;
      const problem = { path: '', code: 'imports.row-twice', variables: { row: number } };
      return { ...row, verdict: 'faulty', problems: [...row.problems, problem] };
    });
  }
}

function readRow({ number, cells, choice }: KeptRow, { mapping }: Import, { columns }: ImportKind) {
  const { values, problems } = recordOf(cells, mapping, columns);
  return { asked: { number, choice, values }, problems };
}

function withProblems(asked: RowToCheck, checked: CheckedRow | undefined, more: CheckedRow['problems']): RowInHand {
  if (!checked) throw new Error('The kind gave no verdict on a row');
  if (more.length === 0) return { ...asked, ...checked };
  const paths = new Set(more.map(({ path }) => path));
  // For the kind an unreadable cell is missing; the only thing said of it is that it could not be read.
  const rest = checked.problems.filter(({ path }) => !paths.has(path));
  return { ...asked, ...checked, verdict: 'faulty', problems: [...more, ...rest] };
}
