import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { jobNamed } from '../job-definition.js';
import { BullQueues, type BullQueue } from './bull-queues.js';
import { Failures } from './failures.js';
import { OutageLog } from './outage-log.js';
import { OutboxListener } from './outbox-listener.js';
import { OutboxRows, type UnfinishedJob } from './outbox-rows.js';
import { Relay } from './relay.js';
import { Repeating } from './repeating.js';
import { within } from './within.js';

const EVERY_MS = 15_000;
const REMEMBERED_EVERY_MS = 2_000;
const PAGE = 500;
const PATIENCE_MS = 5_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const DEFAULT_SECONDS = 30;

/**
 * Reads from the database which jobs were given to Redis and are unfinished, and gives those to Redis again that it no
 * longer works on. So Redis may be emptied at any time.
 */
@Injectable()
export class Reconciler {
  private readonly logger = new Logger(Reconciler.name);
  private readonly outages = new OutageLog(this.logger, 'Looking for lost jobs');
  private readonly looking = new Repeating(
    EVERY_MS,
    () => this.reconcile(),
    (error) => this.outages.failed(error),
  );
  /** Checks whether Redis was emptied while it runs, so that its jobs need not first reach the age of being looked for. */
  private readonly remembering = new Repeating(
    REMEMBERED_EVERY_MS,
    () => this.seeWhetherForgotten(),
    (error) => this.outages.failed(error),
  );
  private atOnce = true;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: OutboxRows,
    private readonly queues: BullQueues,
    private readonly relay: Relay,
    private readonly listener: OutboxListener,
    private readonly failures: Failures,
  ) {}

  start(): void {
    this.queues.onArrival(() => this.lookNow());
    this.listener.onReturn(() => this.goOn());
    this.looking.start();
    this.remembering.start();
  }

  /** Looks at jobs of any age at once, as Redis may have been emptied. */
  lookNow(): void {
    this.atOnce = true;
    this.looking.wake();
  }

  /** Called when the database is back: retries what failed by its absence, between attempts or after the last one. */
  private goOn(): void {
    this.lookNow();
    void this.failures.tryAgain();
  }

  async stop(): Promise<void> {
    await Promise.all([this.remembering.stop(), this.looking.stop()]);
  }

  private async seeWhetherForgotten(): Promise<void> {
    if (this.queues.ready && (await within(PATIENCE_MS, this.queues.hasForgotten()))) this.lookNow();
  }

  private async reconcile(): Promise<void> {
    if (!this.queues.ready) return;
    const everything = this.atOnce;
    this.atOnce = false;
    try {
      await this.takeBackAll((row) => everything || row.seconds > patienceFor(row));
      this.outages.worked();
    } catch (error) {
      this.atOnce ||= everything;
      throw error;
    }
  }

  private async takeBackAll(isDue: (row: UnfinishedJob) => boolean): Promise<void> {
    let after = FIRST_ID;
    let lost = 0;
    for (;;) {
      const page = await this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.rows.unfinished(after, PAGE));
      lost += await this.takeBackLost(page.filter(isDue));
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.id;
    }
    if (lost === 0) return;
    this.logger.log(`${lost} jobs were no longer with Redis and are given to it again`);
    this.relay.wake();
  }

  private async takeBackLost(rows: readonly UnfinishedJob[]): Promise<number> {
    const lost: string[] = [];
    for (const [name, jobs] of Map.groupBy(rows, ({ queue }) => queue)) {
      const queue = this.queues.get(name);
      const held = await within(PATIENCE_MS, idsIn(queue));
      for (const { id } of jobs) {
        if (!held.has(id) && (await within(PATIENCE_MS, isGone(queue, id)))) lost.push(id);
      }
    }
    if (lost.length === 0) return 0;
    const taken = await this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.rows.takeBack(lost));
    // The others are being done just now; should they fail, Redis would not try them again.
    if (taken < lost.length) this.atOnce = true;
    return taken;
  }
}

const patienceFor = ({ job }: UnfinishedJob): number => jobNamed(job)?.reconcileAfterSeconds ?? DEFAULT_SECONDS;

/** The ids of the jobs that Redis still works on. */
async function idsIn(queue: BullQueue): Promise<Set<string>> {
  const { client } = queue;
  const lists = ['wait', 'active', 'paused'].map((list) => client.lrange(queue.toKey(list), 0, -1));
  const ids = await Promise.all([...lists, client.zrange(queue.toKey('delayed'), 0, -1)]);
  return new Set(ids.flat());
}

/**
 * Jobs move between the lists of Redis while these are read, so each job is checked once more. A job in no list, or a
 * failed one whose failure is not stored, is removed, as its id could not be added again otherwise.
 */
async function isGone(queue: BullQueue, id: string): Promise<boolean> {
  const job = await queue.getJob(id);
  if (!job) return true;
  const state = await job.getState();
  if (state !== 'failed' && state !== 'stuck') return false;
  return job.remove().then(
    () => true,
    () => false,
  );
}
