import { Every, type ScheduledTask } from '#queue';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';

/** Deletes kept answers to requests that nobody will repeat any more. */
@Every(3_600, 'http.purge-idempotency-keys')
export class PurgeIdempotencyKeys implements ScheduledTask {
  constructor(private readonly keys: IdempotencyKeys) {}

  async run(): Promise<void> {
    await this.keys.purge();
  }
}
