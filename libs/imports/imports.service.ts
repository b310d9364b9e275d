import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Query } from '#contracts';
import type { listImports } from '#contracts/imports';
import { UnitOfWork } from '#database';
import type { Listed } from '#http';
import { Clock, newId, type Caller, type StateCode } from '#kernel';
import { Outbox } from '#queue';
import { waitingRows } from './domain/counts.js';
import { Import } from './domain/import.entity.js';
import { assertImportMay, type ImportStatus } from './domain/import.states.js';
import { ImportNotFound, ImportRefused, InputRefused } from './domain/imports.errors.js';
import { mayBringIn, mayReadImport } from './domain/imports.policy.js';
import { ImportKinds } from './import-kinds.js';
import { continueImport } from './imports.jobs.js';
import { IMPORTS } from './imports.list.js';
import { ImportsRepository, type ImportRow } from './imports.repository.js';

/** An import as it is shown: with an earlier one of the very same file. */
export interface ShownImport<Found extends ImportRow = ImportRow> {
  readonly found: Found;
  readonly sameFileAs: string | null;
  /** The first values of each column; none in a list of imports. */
  readonly samples: readonly (readonly string[])[];
}

/** @throws ImportRefused where the rows are gone, as nobody has touched the import for long. */
export function assertRowsThere({ rowsGoneAt }: Pick<Import, 'rowsGoneAt'>): void {
  if (rowsGoneAt !== null) throw new ImportRefused('rows-gone');
}

/** A file that came for an import. */
export interface ArrivedFile {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
}

@Injectable()
export class Imports {
  constructor(
    private readonly work: UnitOfWork,
    private readonly imports: ImportsRepository,
    private readonly kinds: ImportKinds,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  list(caller: Caller, asked: Query<typeof listImports>): Promise<Listed<ShownImport>> {
    return this.work.run(async () => {
      const page = await IMPORTS.page(this.work, asked);
      const readable = page.items.filter((found) => mayReadImport(caller, found));
      return { ...page, items: readable.map((found) => ({ found, sameFileAs: null, samples: [] })) };
    });
  }

  get(caller: Caller, id: string): Promise<ShownImport> {
    return this.work.run(async () => this.shown(await this.readable(caller, id)));
  }

  start(caller: Caller, { kind, stateCode }: { kind: string; stateCode: StateCode | null }): Promise<ShownImport> {
    if (!mayBringIn(caller, stateCode)) throw new InputRefused('state-of-others', 'stateCode');
    return this.work.run(async () => {
      if (!(await this.kinds.get(kind).takes(stateCode))) throw new InputRefused('state-not-found', 'stateCode');
      const id = newId();
      const started = { id, kind, stateCode, startedBy: caller.personId };
      await this.imports.insert(started);
      await this.record('imports.import-started', started, { kind });
      return this.shown(await this.readable(caller, id));
    });
  }

  /** Takes over the file that was uploaded for the import; it is read next. */
  arrived(id: string, { id: fileId, name: fileName, hash: digest }: ArrivedFile): Promise<void> {
    return this.work.run(async () => {
      const found = await this.imports.lock(id);
      if (!found) throw new ImportNotFound();
      Object.assign(found, { fileId, fileName, digest });
      await this.goOn(found, 'reading', 0);
      await this.record('imports.file-uploaded', found, { fileName, digest });
    });
  }

  /** Brings in the good rows that are not in yet. */
  run(caller: Caller, id: string): Promise<ShownImport> {
    return this.change(caller, id, async (found) => {
      const waiting = waitingRows(found.counts);
      if (waiting === 0) throw new ImportRefused('nothing-to-bring-in');
      await this.goOn(found, 'running', waiting);
      await this.record('imports.import-run', found, { rows: waiting });
      return this.shown(found);
    });
  }

  /** Stops a running import between two portions, so that what is in stays; gives up one that has not come so far. */
  cancel(caller: Caller, id: string): Promise<ShownImport> {
    return this.change(caller, id, async (found) => {
      const to = found.status === 'running' ? 'stopped' : 'cancelled';
      if (found.status === to) return this.shown(found);
      assertImportMay(found.status, to);
      Object.assign(found, { status: to, turn: found.turn + 1 });
      await this.imports.save(found);
      await this.record(`imports.import-${to}`, found, {});
      return this.shown(found);
    });
  }

  undo(caller: Caller, id: string): Promise<ShownImport> {
    return this.change(caller, id, async (found) => {
      const { entered = 0, changed = 0 } = found.counts;
      await this.goOn(found, 'undoing', entered + changed);
      await this.record('imports.import-undone', found, { rows: entered + changed });
      return this.shown(found);
    });
  }

  /** Begins a step of the worker; jobs of earlier steps then do nothing. */
  async goOn(found: Import, status: ImportStatus, stepRows: number): Promise<void> {
    assertImportMay(found.status, status);
    const step = { status, stepRows, handled: 0, cursor: 0, turn: found.turn + 1, stepStartedAt: this.clock.now() };
    await this.imports.save(Object.assign(found, step));
    const { id: importId, turn, stateCode } = found;
    await this.outbox.add(continueImport, { importId, turn }, { stateCode });
  }

  /** Runs `work` on an import that the caller may change, and locks it meanwhile. */
  change<T>(caller: Caller, id: string, work: (found: Import) => Promise<T>): Promise<T> {
    return this.work.run(async () => {
      const found = await this.imports.lock(id);
      if (!found || !mayReadImport(caller, found) || !mayBringIn(caller, found.stateCode)) throw new ImportNotFound();
      assertRowsThere(found);
      return work(found);
    });
  }

  /** Whether one of this kind is being brought in just now. */
  isRunning(kind: string): Promise<boolean> {
    return this.imports.isRunning(kind);
  }

  async readable(caller: Caller, id: string): Promise<Import> {
    const found = await this.imports.byId(id);
    if (!found || !mayReadImport(caller, found)) throw new ImportNotFound();
    return found;
  }

  record(action: `imports.${string}`, { id, stateCode }: Pick<Import, 'id' | 'stateCode'>, after: object) {
    return this.audit.record({ action, subject: { kind: 'import', id }, stateCode, after });
  }

  async shown(found: Import): Promise<ShownImport> {
    const before = found.digest === null ? null : await this.imports.sameFileBefore(found);
    return { found, sameFileAs: before?.id ?? null, samples: await this.imports.samplesOf(found) };
  }
}
