import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { shifted, withMore } from './domain/counts.js';
import type { Import } from './domain/import.entity.js';
import type { AppliedRow } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportScopes } from './import-scopes.service.js';
import type { KeptRow, Outcome } from './row-seals.service.js';
import { RowsCheck } from './rows-check.service.js';

/** The rows of one transaction: few enough to stop between two transactions, many enough to be quick. */
export const PORTION = 1_000;

interface Settled {
  readonly subjectId: string;
  readonly outcome: Outcome;
}

/** Does the next rows of each step; each step changes the counts of the import and leaves it to be saved. */
@Injectable()
export class ImportPortions {
  constructor(
    private readonly rows: ImportRowsRepository,
    private readonly kinds: ImportKinds,
    private readonly checking: RowsCheck,
    private readonly scopes: ImportScopes,
    private readonly audit: AuditTrail,
  ) {}

  async check(found: Import): Promise<readonly KeptRow[]> {
    const rows = await this.rows.next(found, found.cursor, PORTION);
    const checked = await this.checking.of(found, this.kinds.get(found.kind), rows);
    await this.rows.noteChecked(found, checked);
    found.counts = withMore(
      found.counts,
      checked.map(({ verdict }) => verdict),
    );
    return rows;
  }

  /**
   * Checks good rows once more, by the same validator, in the transaction that brings them in; a row that has turned
   * faulty since waits.
   */
  async apply(found: Import): Promise<readonly KeptRow[]> {
    const rows = await this.rows.toApply(found, found.cursor, PORTION);
    const kind = this.kinds.get(found.kind);
    const applied = await this.checking.apply(found, kind, rows);
    const done = new Set(applied.map(({ number }) => number));
    const left = rows.filter(({ number }) => !done.has(number));
    const others = left.length === 0 ? [] : await this.checking.of(found, kind, left);
    await this.rows.noteChecked(found, others);
    await this.rows.noteApplied(found, applied);
    const before = new Map(rows.map(({ number, verdict }) => [number, verdict]));
    for (const { number, verdict } of others) {
      found.counts = shifted(found.counts, before.get(number) ?? null, verdict);
    }
    found.counts = withMore(
      found.counts,
      applied.map(({ outcome }) => outcome),
    );
    await this.record(found, 'imports.rows-brought-in', applied);
    return rows;
  }

  async undo(found: Import): Promise<readonly KeptRow[]> {
    const rows = await this.rows.toUndo(found, found.cursor, PORTION);
    const applied = rows.map(appliedOf);
    const undone = await this.scopes.within(found, (scope) => this.kinds.get(found.kind).undo(applied, scope));
    await this.rows.noteUndone(found, undone);
    const before = new Map(applied.map(({ number, outcome }) => [number, outcome]));
    for (const { number, outcome } of undone) {
      found.counts = shifted(found.counts, before.get(number) ?? null, outcome);
    }
    const subjects = new Map(applied.map(({ number, subjectId }) => [number, subjectId]));
    const records = undone.map(({ number, outcome }) => ({ outcome, subjectId: subjects.get(number) ?? '' }));
    await this.record(found, 'imports.rows-taken-back', records);
    return rows;
  }

  /** Writes one entry for all rows of a portion: the digest of the file, and each record under what became of it. */
  private async record(found: Import, action: `imports.${string}`, rows: readonly Settled[]): Promise<void> {
    if (rows.length === 0) return;
    const { id, kind, digest, stateCode, startedBy } = found;
    const after = { kind, digest, ...idsByOutcome(rows) };
    await this.audit.record({ action, subject: { kind: 'import', id }, stateCode, after, actorId: startedBy });
  }
}

const idsByOutcome = (rows: readonly Settled[]): Partial<Record<Outcome, string[]>> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(rows, ({ outcome }) => outcome)).map(([outcome, those]) => [
      outcome,
      those.map(({ subjectId }) => subjectId),
    ]),
  );

function appliedOf({ number, subjectId, outcome, before, after }: KeptRow): AppliedRow {
  if (subjectId === null || (outcome !== 'entered' && outcome !== 'changed')) {
    throw new Error('A row that was never brought in cannot be taken back');
  }
  return { number, subjectId, outcome, before: before ?? {}, after: after ?? {} };
}
