import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { SYSTEM_SCOPE, UnitOfWork } from '#database';
import { Gauge, register } from 'prom-client';
import { JobsRepository } from './jobs.repository.js';

const NAME = 'rtc_jobs';

/** The metric of waiting and given-up jobs; they are counted when it is read. */
@Injectable()
export class QueueDepth implements OnModuleInit, OnModuleDestroy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobsRepository,
  ) {}

  onModuleInit(): void {
    const read = () => this.read();
    // A process that composes the centre twice, as tests do, shows the last centre.
    register.removeSingleMetric(NAME);
    new Gauge({
      name: NAME,
      help: 'Jobs that wait and jobs that were given up, by queue',
      labelNames: ['queue', 'status'],
      async collect() {
        this.reset();
        for (const { queue, waiting, failed } of await read()) {
          this.set({ queue, status: 'waiting' }, waiting);
          this.set({ queue, status: 'failed' }, failed);
        }
      },
    });
  }

  onModuleDestroy(): void {
    register.removeSingleMetric(NAME);
  }

  /** Leaves the metric empty while the database is away, as the other metrics are wanted all the more then. */
  private read() {
    return this.unitOfWork.runAs(SYSTEM_SCOPE, () => this.jobs.unfinishedByQueue()).catch(() => []);
  }
}
