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
 * Registers the listeners of this worker at its start and every minute. From then on publishers write jobs for them, even
 * while no worker runs. A worker that has run for an hour deletes listeners that no worker had in that time: they do not
 * belong to the present release.
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

  /** Registers a new listener together with the job that fills it. */
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
