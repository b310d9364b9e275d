import { Every, type ScheduledTask } from '#queue';
import { OldRows } from '../old-rows.service.js';

/** Removes what imports hold of people, some days after anybody last touched them. */
@Every(3_600, 'imports.remove-old-rows')
export class RemoveOldRows implements ScheduledTask {
  constructor(private readonly rows: OldRows) {}

  async run(): Promise<void> {
    await this.rows.forget();
  }
}
