import { WorkerHeartbeats } from '../worker-heartbeats.js';
import { Every, type ScheduledTask } from '../every.decorator.js';
import { OutboxRows } from './outbox-rows.js';

const KEPT_DAYS = 30;
const AT_ONCE = 10_000;

/** Deletes jobs that were done long ago. Failed jobs stay until they are retried. */
@Every(3_600, 'queue.sweep-outbox')
export class SweepOutbox implements ScheduledTask {
  constructor(
    private readonly rows: OutboxRows,
    private readonly heartbeats: WorkerHeartbeats,
  ) {}

  async run(): Promise<void> {
    await this.rows.forgetCompleted(KEPT_DAYS, AT_ONCE);
    await this.heartbeats.sweep();
  }
}
