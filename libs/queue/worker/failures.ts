import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork, isDatabaseAway } from '#database';
import { DomainError } from '#kernel';
import type { BullJob } from './bull-queues.js';
import { attemptsFailed } from './metrics.js';
import { OutboxRows } from './outbox-rows.js';

/** Bull's words for a job that brought its worker down too often. */
const STALLED = /^job stalled more than/;
const AWAY_SECONDS = 30;

/** Keeps why an attempt failed, and gives a job up after its last; it is then seen and retried by hand. */
@Injectable()
export class Failures {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: OutboxRows,
  ) {}

  /** Without the database nothing is kept: the reconciler finds the job unfinished later. */
  async record(job: BullJob, error: Error): Promise<void> {
    const id = String(job.id);
    const over = job.attemptsMade >= (job.opts.attempts ?? 1) || STALLED.test(error.message);
    const givenUp = over && !isPassing(error);
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

/** What attempts cannot mend and time can: such jobs are never given up. */
function isPassing(error: Error): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable';
  return isDatabaseAway(error);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));
