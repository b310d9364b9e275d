import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type { AppliedRow, CheckedRow } from './import-kind.js';
import type { SheetRow } from './reading/sheet.js';
import { RowSeals, type KeptRow, type Outcome, type SealedRow } from './row-seals.service.js';

type Owner = { readonly id: string; readonly stateCode: string | null };

export const ROW_COLUMNS = `number, cells, verdict, problems, candidates, choice, subject_id as "subjectId", outcome,
  changes, version`;

/** Reads and writes rows; what they say of people is sealed on the way in and opened on the way out. */
@Injectable()
export class ImportRowsRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seals: RowSeals,
  ) {}

  async forget({ id }: Pick<Owner, 'id'>): Promise<void> {
    await this.work.query('delete from imports.row where import_id = $1', [id]);
  }

  async add({ id, stateCode }: Owner, rows: readonly SheetRow[]): Promise<void> {
    const cells = await Promise.all(rows.map((row) => this.seals.cells(id, row.number, row.cells)));
    await this.work.query(
      `insert into imports.row (import_id, state_code, number, cells)
       select $1, $2, r.number, r.cells from unnest($3::integer[], $4::bytea[]) as r (number, cells)`,
      [id, stateCode, rows.map(({ number }) => number), cells],
    );
  }

  /** The row, locked until the transaction ends. */
  async one({ id }: Pick<Owner, 'id'>, number: number): Promise<KeptRow | null> {
    const row = await this.work.one<SealedRow>(
      `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number = $2 for update`,
      [id, number],
    );
    return row && this.seals.opened(id, row);
  }

  /** The next rows, whatever they are. */
  async next({ id }: Pick<Owner, 'id'>, after: number, limit: number): Promise<KeptRow[]> {
    return this.opened(
      id,
      await this.work.query(
        `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2 order by number limit $3`,
        [id, after, limit],
      ),
    );
  }

  /** The next rows to bring in: good ones that are not in yet. */
  async toApply({ id }: Pick<Owner, 'id'>, after: number, limit: number): Promise<KeptRow[]> {
    return this.opened(
      id,
      await this.work.query(
        `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2 and verdict in ('new', 'change')
           and outcome is null order by number limit $3`,
        [id, after, limit],
      ),
    );
  }

  /** The next rows to take back. */
  async toUndo({ id }: Pick<Owner, 'id'>, after: number, limit: number): Promise<KeptRow[]> {
    return this.opened(
      id,
      await this.work.query(
        `select ${ROW_COLUMNS} from imports.row where import_id = $1 and number > $2
           and outcome in ('entered', 'changed') order by number limit $3`,
        [id, after, limit],
      ),
    );
  }

  opened(importId: string, rows: readonly SealedRow[]): Promise<KeptRow[]> {
    return Promise.all(rows.map((row) => this.seals.opened(importId, row)));
  }

  async noteChecked({ id }: Pick<Owner, 'id'>, checked: readonly CheckedRow[]): Promise<void> {
    const rows = await Promise.all(
      checked.map(async ({ number, verdict, key, subjectId, problems, candidates }) => {
        const sealed = await this.seals.candidates(id, number, candidates);
        return { number, verdict, key, subjectId, problems, candidates: sealed?.toString('hex') ?? null };
      }),
    );
    await this.work.query(
      `update imports.row set verdict = r.verdict, key = r.key, subject_id = r."subjectId", problems = r.problems,
         candidates = decode(r.candidates, 'hex')
       from jsonb_to_recordset($2::jsonb) as r (number integer, verdict text, key text, "subjectId" uuid,
         problems jsonb, candidates text)
       where row.import_id = $1 and row.number = r.number`,
      [id, JSON.stringify(rows)],
    );
  }

  async noteApplied({ id }: Pick<Owner, 'id'>, rows: readonly AppliedRow[]): Promise<void> {
    const changes = await Promise.all(rows.map((row) => this.seals.changes(id, row)));
    await this.work.query(
      `update imports.row set outcome = r.outcome, subject_id = r.subject, changes = r.changes
       from unnest($2::integer[], $3::text[], $4::uuid[], $5::bytea[]) as r (number, outcome, subject, changes)
       where row.import_id = $1 and row.number = r.number`,
      [
        id,
        rows.map(({ number }) => number),
        rows.map(({ outcome }) => outcome),
        rows.map(({ subjectId }) => subjectId),
        changes,
      ],
    );
  }

  async noteUndone({ id }: Pick<Owner, 'id'>, rows: readonly { number: number; outcome: Outcome }[]): Promise<void> {
    await this.work.query(
      `update imports.row set outcome = r.outcome
       from unnest($2::integer[], $3::text[]) as r (number, outcome)
       where row.import_id = $1 and row.number = r.number`,
      [id, rows.map(({ number }) => number), rows.map(({ outcome }) => outcome)],
    );
  }

  async mend({ id }: Pick<Owner, 'id'>, { number, cells, choice, version }: KeptRow): Promise<void> {
    await this.work.query(
      `update imports.row set cells = $3, choice = $4, version = $5 where import_id = $1 and number = $2`,
      [id, number, await this.seals.cells(id, number, cells), choice, version],
    );
  }

  /** For each key, the first row with it that stands before row `before`. */
  async firstWith({ id }: Pick<Owner, 'id'>, keys: readonly string[], before: number) {
    const found = await this.work.query<{ key: string; number: number | null }>(
      `select k.key, (select r.number from imports.row r
           where r.import_id = $1 and r.key = k.key and r.number < $3 order by r.key, r.number limit 1) as number
       from unnest($2::text[]) as k (key)`,
      [id, keys, before],
    );
    return new Map(found.flatMap(({ key, number }) => (number === null ? [] : [[key, number] as const])));
  }
}
