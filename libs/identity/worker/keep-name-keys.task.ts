import { Imports } from '#imports';
import { Every, type ScheduledTask } from '#queue';
import { NameKeysRepository } from '../name-keys.repository.js';

/** A turn is one transaction; what is beyond this waits for the next turn. */
const [AT_ONCE, TIMES] = [1_000, 20];

/** People entered or renamed by a long list, or by anything but the application, are found soon after. */
@Every(10, 'identity.keep-name-keys')
export class KeepNameKeys implements ScheduledTask {
  constructor(
    private readonly nameKeys: NameKeysRepository,
    private readonly imports: Imports,
  ) {}

  async run(): Promise<void> {
    // A list is brought in first: both at once would take longer than one after the other.
    if (await this.imports.isRunning('identity.officer')) return;
    for (let turn = 0; turn < TIMES; turn += 1) {
      if ((await this.nameKeys.keepMissing(AT_ONCE)) < AT_ONCE) return;
    }
  }
}
