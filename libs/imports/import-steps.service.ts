import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Outbox } from '#queue';
import type { Import } from './domain/import.entity.js';
import { FileReading } from './file-reading.service.js';
import { ImportPortions, PORTION } from './import-portions.service.js';
import { continueImport } from './imports.jobs.js';
import { ImportsRepository } from './imports.repository.js';
import type { KeptRow } from './row-seals.service.js';

/** Does the worker's part of an import: one portion at a time, with its progress kept in the rows' transaction. */
@Injectable()
export class ImportSteps {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly outbox: Outbox,
    private readonly reading: FileReading,
    private readonly portions: ImportPortions,
    private readonly clock: Clock,
  ) {}

  /** Goes on with the import, if it is still in this turn and has something to do. */
  async goOn(id: string, turn: number): Promise<void> {
    const found = await this.imports.lock(id);
    if (found?.turn !== turn) return;
    if (found.status === 'reading') await this.read(found);
    else if (found.status === 'checking') await this.step(found, 'checked', (row) => this.portions.check(row));
    else if (found.status === 'running') await this.step(found, 'done', (row) => this.portions.apply(row));
    else if (found.status === 'undoing') await this.step(found, 'undone', (row) => this.portions.undo(row));
  }

  private async read(found: Import): Promise<void> {
    await this.reading.read(found);
    found.stepStartedAt = this.clock.now();
    await this.imports.save(found);
  }

  private async step(found: Import, to: Import['status'], portion: (found: Import) => Promise<readonly KeptRow[]>) {
    const rows = await portion(found);
    const last = rows.at(-1);
    if (last) {
      found.cursor = last.number;
      found.handled += rows.length;
    }
    if (rows.length < PORTION) found.status = to;
    else
      await this.outbox.add(continueImport, { importId: found.id, turn: found.turn }, { stateCode: found.stateCode });
    await this.imports.save(found);
  }
}
