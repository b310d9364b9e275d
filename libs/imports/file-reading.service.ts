import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { FileStore } from '#storage';
import { noDates, tally } from './domain/dates.js';
import type { FileColumn, Import } from './domain/import.entity.js';
import { mapped, recognise } from './domain/recognise.js';
import { ImportKinds } from './import-kinds.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { MappingsRepository } from './mappings.repository.js';
import { FileRefused } from './reading/file-refused.js';
import { openSheet } from './reading/open-sheet.js';
import type { Sheet, SheetRow } from './reading/sheet.js';
import { RowSeals } from './row-seals.service.js';

const MOST_ROWS = 200_000;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const PORTION = 1_000;

/**
 * Reads the file of an import into rows, and understands its columns by their titles or as they were understood last.
 */
@Injectable()
export class FileReading {
  constructor(
    private readonly files: FileStore,
    private readonly rows: ImportRowsRepository,
    private readonly mappings: MappingsRepository,
    private readonly kinds: ImportKinds,
    private readonly seals: RowSeals,
  ) {}

  /** Changes `found`, which its caller saves. A file that is no sheet leaves it unreadable, with the reason. */
  async read(found: Import): Promise<void> {
    await this.rows.forget(found);
    const folder = await mkdtemp(join(tmpdir(), 'import-'));
    try {
      await this.into(found, await this.opened(found, join(folder, 'file')));
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      await this.rows.forget(found);
      const { code, variables } = error;
      Object.assign(found, { status: 'unreadable', failure: { code, variables }, rows: 0, columns: [] });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** A workbook is read from its end, so the file is brought here first. */
  private async opened({ digest }: Import, path: string): Promise<Sheet> {
    await pipeline(await this.files.get(digest ?? ''), createWriteStream(path, { mode: 0o600 }));
    return openSheet(path);
  }

  private async into(found: Import, sheet: Sheet): Promise<void> {
    const seen = new ColumnsSeen();
    let waiting: SheetRow[] = [];
    // The next rows are read while those before are stored.
    let storing = Promise.resolve();
    try {
      for await (const rows of sheet.rows()) {
        waiting.push(...seen.take(rows));
        if (seen.rows > MOST_ROWS) throw new FileRefused('too-many-rows', { limit: MOST_ROWS });
        if (waiting.length < PORTION) continue;
        await storing;
        storing = this.rows.add(found, waiting);
        storing.catch(() => undefined);
        waiting = [];
      }
    } finally {
      await sheet.close();
      await storing;
    }
    if (waiting.length > 0) await this.rows.add(found, waiting);
    if (seen.rows === 0) throw new FileRefused('sheet-empty');
    const samples = await this.seals.samples(found.id, seen.samples());
    const read = { form: sheet.form, notes: [...sheet.notes()], columns: seen.columns(), samples, rows: seen.rows };
    Object.assign(found, read, { status: 'mapping', failure: null });
    found.mapping = await this.understood(found);
  }

  /** Leaves aside fields that the kind no longer has. */
  private async understood(found: Import) {
    const { columns } = this.kinds.get(found.kind);
    const remembered = await this.mappings.remembered(found);
    const recognised = recognise(found.columns, columns);
    if (!remembered) return recognised;
    return remembered.map(({ key }, at) => {
      const isKnown = columns.some((column) => column.key === key);
      // The order of dates is this file's own: what another file said of them may be wrong here.
      return mapped(isKnown ? key : null, found.columns[at], columns);
    });
  }
}

/** The columns of a sheet, seen row by row; its first row names them. */
class ColumnsSeen {
  private titles: readonly string[] | null = null;
  private readonly seen: { samples: string[]; filled: number; dates: FileColumn['dates'] }[] = [];
  rows = 0;

  /** @returns the rows below the titles. */
  take(rows: readonly SheetRow[]): readonly SheetRow[] {
    let below = rows;
    if (this.titles === null) {
      this.titles = rows[0]?.cells ?? null;
      below = rows.slice(1);
    }
    this.rows += below.length;
    for (const { cells } of below) cells.forEach((cell, at) => this.see(cell, at));
    return below;
  }

  columns(): FileColumn[] {
    const width = Math.max(this.titles?.length ?? 0, this.seen.length);
    return Array.from({ length: width }, (_, at) => {
      const { filled, dates } = this.seen[at] ?? nothing();
      return { title: (this.titles?.[at] ?? '').trim().slice(0, 200), filled, dates };
    });
  }

  /** The first values of each column. */
  samples(): string[][] {
    return this.seen.map(({ samples }) => samples);
  }

  private see(cell: string, at: number): void {
    while (this.seen.length <= at) this.seen.push(nothing());
    const column = this.seen[at];
    if (!column || cell.trim() === '') return;
    column.filled += 1;
    if (column.samples.length < SAMPLES) column.samples.push(cell.trim().slice(0, LONGEST_SAMPLE));
    tally(column.dates, cell);
  }
}

const nothing = () => ({ samples: [], filled: 0, dates: noDates() });
