import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork, isDatabaseAway } from '#database';
import { DomainError } from '#kernel';
import type { BullJob } from './bull-queues.js';
import { attemptsFailed } from './metrics.js';
import { OutboxRows } from './outbox-rows.js';

/** Bull's words for a job that brought its worker down too often. */
const STALLED = /^job stalled more than/;
const AWAY_SECONDS = 30;
const REMEMBERED = 10_000;

/** Stores why an attempt failed and gives a job up after its last attempt; such a job is listed and retried by hand. */
@Injectable()
export class Failures {
  private readonly logger = new Logger('Jobs');
  /** Jobs whose last attempt failed only because the database was away. */
  private readonly waiting = new Map<string, BullJob>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: OutboxRows,
  ) {}

  /** Retries at once what failed only because the database was away; called when it is back. */
  async tryAgain(): Promise<void> {
    const jobs = [...this.waiting.values()];
    this.waiting.clear();
    // Some of them have had their next attempt meanwhile.
    await Promise.all(jobs.map((job) => job.promote().catch(() => undefined)));
  }

  /** Forgets a job, as its next attempt has begun. */
  forget(id: string): void {
    this.waiting.delete(id);
  }

  /** Stores a failure. While the database is away nothing is stored: the reconciler finds the unfinished job later. */
  async record(job: BullJob, error: Error): Promise<void> {
    const id = String(job.id);
    const over = job.attemptsMade >= (job.opts.attempts ?? 1) || STALLED.test(error.message);
    const givenUp = over && !isPassing(error);
    if (isDatabaseAway(error) && this.waiting.size < REMEMBERED) this.waiting.set(id, job);
    attemptsFailed.inc({ queue: job.queue.name, job: job.name });
    this.logger.warn(
      `${job.name} ${id}: attempt ${job.attemptsMade} failed${givenUp ? ', given up' : ''}: ${messageOf(error)}`,
    );
    try {
      await this.unitOfWork.runAs(SYSTEM_SCOPE, async () => {
        await this.rows.recordFailure(id, messageOf(error), givenUp);
        if (over && !givenUp) await this.rows.takeBack([id], AWAY_SECONDS);
      });
      if (over) await job.remove();
    } catch (failure) {
      this.logger.warn(`${job.name} ${id}: its failure could not be noted: ${messageOf(failure)}`);
    }
  }
}

/** Thrown where another worker has this listener, or will have it. */
export class ListenerElsewhere extends Error {
  constructor(name: string, event: string) {
    super(`Nobody here is "${name}", who listens to "${event}"`);
  }
}

/** Whether a failure passes with time and not with further attempts: such jobs are never given up. */
function isPassing(error: Error): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable';
  return error instanceof ListenerElsewhere || isDatabaseAway(error);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
