import { Every, type ScheduledTask } from '#queue';
import { NameKeysRepository } from '../name-keys.repository.js';

/** A turn is one transaction; what is beyond this waits for the next turn. */
const [AT_ONCE, TIMES] = [1_000, 20];

/** People whom something else than the application entered or renamed are found within seconds. */
@Every(10, 'identity.keep-name-keys')
export class KeepNameKeys implements ScheduledTask {
  constructor(private readonly nameKeys: NameKeysRepository) {}

  async run(): Promise<void> {
    for (let turn = 0; turn < TIMES; turn += 1) {
      if ((await this.nameKeys.keepMissing(AT_ONCE)) < AT_ONCE) return;
    }
  }
}
