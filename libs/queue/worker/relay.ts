import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { jobNamed } from '../job-definition.js';
import { BullQueues } from './bull-queues.js';
import { OutageLog } from './outage-log.js';
import { OutboxListener } from './outbox-listener.js';
import { OutboxRows, type DueJob } from './outbox-rows.js';
import { Repeating } from './repeating.js';
import { within } from './within.js';

const BATCH = 200;
const POLL_MS = 2_000;
const SOON_MS = 100;
const PATIENCE_MS = 5_000;
/** How many given-up jobs Redis keeps until they are noted in the database. */
const FAILED_KEPT = 1_000;

/** Moves due jobs from the outbox to Bull, when the database notifies it and from time to time besides. */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly outages = new OutageLog(this.logger, 'Passing jobs on');
  private readonly looking = new Repeating(
    POLL_MS,
    () => this.relayAll(),
    (error) => this.outages.failed(error),
  );
  private soon: NodeJS.Timeout | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: OutboxRows,
    private readonly queues: BullQueues,
    private readonly listener: OutboxListener,
  ) {}

  start(): void {
    this.listener.start(() => this.wake());
    this.queues.onArrival(() => this.wake());
    this.looking.start();
  }

  wake(): void {
    this.looking.wake();
  }

  async stop(): Promise<void> {
    if (this.soon) clearTimeout(this.soon);
    await this.listener.stop();
    await this.looking.stop();
  }

  private async relayAll(): Promise<void> {
    let moved = 0;
    let batch = BATCH;
    while (batch === BATCH && this.queues.ready) {
      batch = await this.relayBatch();
      moved += batch;
    }
    this.outages.worked();
    if (moved > 0) this.lookAgainSoon();
  }

  /** Of simultaneous commits only some notify, so it looks again a moment later for the jobs of the others. */
  private lookAgainSoon(): void {
    if (this.soon) clearTimeout(this.soon);
    this.soon = setTimeout(() => this.wake(), SOON_MS);
  }

  /** Adds jobs and then marks them. Interrupted in between, it later adds the same ids again, which Bull ignores. */
  private relayBatch(): Promise<number> {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      const due = await this.rows.due(BATCH);
      if (due.length === 0) return 0;
      const byQueue = Map.groupBy(due, ({ queue }) => queue);
      await within(
        PATIENCE_MS,
        Promise.all([...byQueue].map(([queue, jobs]) => this.queues.get(queue).addBulk(jobs.map(bullJob)))),
      );
      await this.rows.markRelayed(due.map(({ id }) => id));
      return due.length;
    });
  }
}

/** A job without its payload: Redis need not know whom it concerns. */
function bullJob({ id, job }: DueJob) {
  const { attempts, backoffSeconds } = jobNamed(job) ?? { attempts: 8, backoffSeconds: 1 };
  return {
    name: job,
    data: {},
    opts: {
      jobId: id,
      attempts,
      backoff: { type: 'exponential', delay: backoffSeconds * 1_000 },
      removeOnComplete: true,
      removeOnFail: FAILED_KEPT,
    },
  };
}
