import { Injectable, Logger } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import type { Listening } from '../listens.decorator.js';
import { Outbox } from '../outbox.js';
import { fillListener } from './fill-listener.processor.js';
import { ListenerRows } from './listener-rows.js';
import { OutageLog } from './outage-log.js';
import { Processors } from './processors.js';
import { Repeating } from './repeating.js';

const EVERY_MS = 60_000;
const PATIENCE_SECONDS = 3_600;

/**
 * Says who listens in this worker, at its start and every minute. From then on publishers write for them, also while no
 * worker is there. A worker that has been at work for an hour has those forgotten that nobody had in that time: they
 * are no part of the release that runs.
 */
@Injectable()
export class Listeners {
  private readonly logger = new Logger(Listeners.name);
  private readonly outages = new OutageLog(this.logger, 'Saying who listens');
  private readonly saying = new Repeating(
    EVERY_MS,
    async () => {
      await this.carry();
      if (process.uptime() > PATIENCE_SECONDS) await this.retire(PATIENCE_SECONDS);
      this.outages.worked();
    },
    (error) => this.outages.failed(error),
  );
  private found: readonly Listening[] = [];

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ListenerRows,
    private readonly processors: Processors,
    private readonly outbox: Outbox,
  ) {}

  start(): void {
    this.found = this.processors.listenings();
    this.saying.start();
  }

  stop(): Promise<void> {
    return this.saying.stop();
  }

  /** Who is new here is known with the job that fills it, or not at all. */
  carry(): Promise<void> {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, async () => {
      const fresh = await this.rows.carry(this.found);
      await this.outbox.addAll(
        fillListener,
        fresh.map(({ event, name }) => ({ event, name })),
      );
    });
  }

  async retire(seconds: number): Promise<void> {
    const gone = await this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.rows.retire(seconds));
    for (const { event, name, dropped } of gone)
      this.logger.warn(`"${name}" listens no more to "${event}"; ${dropped} jobs of it are dropped`);
  }
}
