import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { AfterCommit, JobContext } from '../job-definition.js';
import { BullQueues, type BullJob, type BullQueue } from './bull-queues.js';
import { Failures, ListenerElsewhere } from './failures.js';
import { asJob, contextOf } from './job-context.js';
import { jobsDone, jobSeconds } from './metrics.js';
import { OutboxRows } from './outbox-rows.js';
import { Processors, type Processor } from './processors.js';

/** Does each job in one transaction that also marks it done, so that a job run twice takes effect once. */
@Injectable()
export class Runner {
  private readonly logger = new Logger('Jobs');
  private readonly running = new Set<Promise<void>>();
  private processors = new Map<string, Processor>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: OutboxRows,
    private readonly queues: BullQueues,
    private readonly found: Processors,
    private readonly failures: Failures,
  ) {}

  start(): void {
    this.processors = this.found.all();
    const byQueue = Map.groupBy(this.processors.values(), ({ queue }) => queue);
    for (const [name, processors] of byQueue) {
      this.serve(this.queues.get(name), Math.max(...processors.map(({ concurrency }) => concurrency)));
    }
  }

  /** Resolves when no job runs any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.running);
  }

  private serve(queue: BullQueue, concurrency: number): void {
    queue.on('failed', (job: BullJob | null, error: Error) => {
      if (job) void this.track(this.failures.record(job, error));
    });
    // The promise lasts as long as the queue; the queue reports its failures by an event of its own.
    queue.process('*', concurrency, (job) => this.track(this.run(job))).catch(() => undefined);
  }

  private track(work: Promise<void>): Promise<void> {
    this.running.add(work);
    return work.finally(() => this.running.delete(work));
  }

  private async run(job: BullJob): Promise<void> {
    const id = String(job.id);
    const processor = this.processors.get(job.name);
    if (!processor) return this.leave(id, job.name);
    const labels = { queue: job.queue.name, job: job.name };
    const stop = jobSeconds.startTimer(labels);
    try {
      const outcome = await this.effect(processor, id);
      this.failures.forget(id);
      if (!outcome) return;
      jobsDone.inc(labels);
      await this.afterwards(outcome);
    } finally {
      stop();
    }
  }

  /**
   * A job whose listener this worker lacks waits for a worker that has it, as while one release replaces another. A job
   * whose listener is gone is deleted.
   */
  private async leave(id: string, name: string): Promise<void> {
    const [isGone, event] = await this.unitOfWork.runAs(SYSTEM_SCOPE, async () => [
      await this.rows.dropOrphan(id),
      await this.rows.eventOf(id),
    ]);
    if (isGone) {
      this.logger.warn(`"${name}" listens no more; its job ${id} is dropped`);
      return;
    }
    throw event === null ? new Error(`Nobody here does "${name}"`) : new ListenerElsewhere(name, event);
  }

  /** Marks the job done and does it; null where it was done before. */
  private effect(processor: Processor, id: string): Promise<Outcome | null> {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      const taken = await this.rows.complete(id);
      if (!taken) return null;
      const context = contextOf(id, taken);
      const after = await asJob(context, async () => processor.run(taken, context));
      return { context, after: after ?? null };
    });
  }

  private async afterwards({ context, after }: Outcome): Promise<void> {
    if (!after) return;
    try {
      await asJob(context, after);
    } catch (error) {
      this.logger.error(error, `Job ${context.jobId} is done, but not what was to follow it`);
    }
  }
}

interface Outcome {
  readonly context: JobContext;
  readonly after: AfterCommit | null;
}
