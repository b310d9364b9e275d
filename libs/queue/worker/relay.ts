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
/** Given-up jobs that Redis keeps until they are noted in the database. */
const FAILED_KEPT = 1_000;

/** Carries due jobs from the outbox to Bull: woken by the database, and looking by itself besides. */
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

  /** Among commits at one time only some notify; what the others added is there a moment later. */
  private lookAgainSoon(): void {
    if (this.soon) clearTimeout(this.soon);
    this.soon = setTimeout(() => this.wake(), SOON_MS);
  }

  /** Cut off between adding and marking, it adds the same ids again, which Bull ignores. */
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

/** The payload stays behind: Redis need not know whom a job is about. */
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
