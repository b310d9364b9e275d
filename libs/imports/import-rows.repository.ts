import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { FieldProblem } from '#kernel';
import type { AppliedRow, Candidate, CheckedRow, RecordValues, Verdict } from './import-kind.js';
import type { SheetRow } from './reading/sheet.js';

export type Outcome = 'entered' | 'changed' | 'undone' | 'kept';

/** A row as it is kept. */
export interface KeptRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly verdict: Verdict | null;
  readonly problems: readonly FieldProblem[];
  readonly candidates: readonly Candidate[];
  readonly choice: string | null;
  readonly subjectId: string | null;
  readonly outcome: Outcome | null;
  readonly before: RecordValues | null;
  readonly after: RecordValues | null;
}

type Owner = { readonly id: string; readonly stateCode: string | null };

export const ROW_COLUMNS = `number, cells, verdict, problems, candidates, choice, subject_id as "subjectId", outcome, before, after`;

@Injectable()
export class ImportRowsRepository {
  constructor(private readonly work: UnitOfWork) {}

  async forget({ id }: Owner): Promise<void> {
    await this.work.query('delete from imports.row where import_id = $1', [id]);
  }

  async add({ id, stateCode }: Owner, rows: readonly SheetRow[]): Promise<void> {
    await this.work.query(
      `insert into imports.row (import_id, state_code, number, cells)
       select $1, $2, r.number, array(select jsonb_array_elements_text(r.cells))
       from jsonb_to_recordset($3::jsonb) as r (number integer, cells jsonb)`,
      [id, stateCode, JSON.stringify(rows)],
    );
  }

  one({ id }: Owner, number: number): Promise<KeptRow | null> {
    return this.work.one(`select ${ROW_COLUMNS} from imports.row where import_id = $1 and number = $2 for update`, [
      id,
      number,
    ]);
  }

  /** The next rows, whatever they are. */
  next({ id }: Pick<Owner, 'id'>, after: number, limit: number): Promise<KeptRow[]> {
    return this.work.query(
      `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2 order by number limit $3`,
      [id, after, limit],
    );
  }

  /** The next rows to bring in: good ones that are not in yet. */
  toApply({ id }: Owner, after: number, limit: number): Promise<KeptRow[]> {
    return this.work.query(
      `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2 and verdict in ('new', 'change')
         and outcome is null order by number limit $3`,
      [id, after, limit],
    );
  }

  /** The next rows to take back. */
  toUndo({ id }: Owner, after: number, limit: number): Promise<KeptRow[]> {
    return this.work.query(
      `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2 and outcome in ('entered', 'changed')
       order by number limit $3`,
      [id, after, limit],
    );
  }

  async noteChecked({ id }: Owner, rows: readonly CheckedRow[]): Promise<void> {
    await this.work.query(
      `update imports.row set verdict = r.verdict, key = r.key, subject_id = r."subjectId", problems = r.problems,
         candidates = r.candidates
       from jsonb_to_recordset($2::jsonb) as r (number integer, verdict text, key text, "subjectId" uuid,
         problems jsonb, candidates jsonb)
       where row.import_id = $1 and row.number = r.number`,
      [id, JSON.stringify(rows)],
    );
  }

  async noteApplied({ id }: Owner, rows: readonly AppliedRow[]): Promise<void> {
    await this.work.query(
      `update imports.row set outcome = r.outcome, subject_id = r."subjectId", before = r.before, after = r.after
       from jsonb_to_recordset($2::jsonb) as r (number integer, outcome text, "subjectId" uuid, before jsonb, after jsonb)
       where row.import_id = $1 and row.number = r.number`,
      [id, JSON.stringify(rows)],
    );
  }

  async noteUndone({ id }: Owner, rows: readonly { number: number; outcome: Outcome }[]): Promise<void> {
    await this.work.query(
      `update imports.row set outcome = r.outcome
       from jsonb_to_recordset($2::jsonb) as r (number integer, outcome text)
       where row.import_id = $1 and row.number = r.number`,
      [id, JSON.stringify(rows)],
    );
  }

  async mend({ id }: Owner, number: number, cells: readonly string[], choice: string | null): Promise<void> {
    await this.work.query('update imports.row set cells = $3, choice = $4 where import_id = $1 and number = $2', [
      id,
      number,
      cells,
      choice,
    ]);
  }

  /** Of each key the first row with it that stands before row `before`. */
  async firstWith({ id }: Owner, keys: readonly string[], before: number): Promise<ReadonlyMap<string, number>> {
    const found = await this.work.query<{ key: string; number: number }>(
      `select coalesce(key, '') as key, min(number) as number from imports.row where import_id = $1 and key = any($2::text[])
         and number < $3 group by key`,
      [id, keys, before],
    );
    return new Map(found.map(({ key, number }) => [key, number]));
  }
}
