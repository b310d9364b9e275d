import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Clock } from '#kernel';
import { Files } from '#storage';
import type { Import } from './domain/import.entity.js';
import { mayBecome } from './domain/import.states.js';
import { ImportRowsRepository } from './import-rows.repository.js';
import { ImportsRepository } from './imports.repository.js';
import { Imports } from './imports.service.js';

const DAY_MS = 86_400_000;
/** A turn is one transaction; what is beyond this waits for the next turn. */
const AT_ONCE = 10;

/** Removes what imports hold of people once nobody has touched them for long; counts and digest stay. */
@Injectable()
export class OldRows {
  constructor(
    private readonly imports: Imports,
    private readonly repository: ImportsRepository,
    private readonly rows: ImportRowsRepository,
    private readonly files: Files,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Runs as the system, within the open transaction. It gives up imports that were never run. */
  async forget(): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - this.config.importRowsDays * DAY_MS);
    for (const found of await this.repository.untouchedSince(since, AT_ONCE)) await this.forgetOf(found, now);
  }

  private async forgetOf(found: Import, rowsGoneAt: Date): Promise<void> {
    await this.rows.forget(found);
    if (found.fileId !== null) await this.files.drop([found.fileId]);
    const status = mayBecome(found.status, 'cancelled') ? 'cancelled' : found.status;
    await this.repository.save(Object.assign(found, { status, rowsGoneAt, samples: null }));
    await this.imports.record('imports.rows-removed', found, { digest: found.digest, rows: found.rows });
  }
}
