import { Module, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { QueueModule } from '../queue.module.js';
import { BullQueues } from './bull-queues.js';
import { Failures } from './failures.js';
import { FillListener } from './fill-listener.processor.js';
import { Heart } from './heart.js';
import { ListenerRows } from './listener-rows.js';
import { Listeners } from './listeners.js';
import { OutboxListener } from './outbox-listener.js';
import { OutboxRows } from './outbox-rows.js';
import { Processors } from './processors.js';
import { Reconciler } from './reconciler.js';
import { Relay } from './relay.js';
import { Runner } from './runner.js';
import { Scheduler } from './scheduler.js';
import { SweepOutbox } from './sweep-outbox.task.js';

const PATIENCE_MS = 10_000;

/** Does jobs and scheduled work, from the start of the application to its end. */
@Module({
  imports: [QueueModule, DiscoveryModule],
  providers: [
    BullQueues,
    Failures,
    FillListener,
    Heart,
    ListenerRows,
    Listeners,
    OutboxListener,
    OutboxRows,
    Processors,
    Reconciler,
    Relay,
    Runner,
    Scheduler,
    SweepOutbox,
  ],
})
export class WorkerQueueModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly heart: Heart,
    private readonly relay: Relay,
    private readonly runner: Runner,
    private readonly reconciler: Reconciler,
    private readonly scheduler: Scheduler,
    private readonly queues: BullQueues,
  ) {}

  onApplicationBootstrap(): void {
    this.runner.start();
    this.relay.start();
    this.reconciler.start();
    this.scheduler.start();
    this.heart.start();
  }

  /** Takes no further work and gives the running jobs ten seconds. What is unfinished then is done again later. */
  async onModuleDestroy(): Promise<void> {
    const programs = [this.heart, this.relay, this.reconciler, this.scheduler];
    await Promise.all(programs.map((program) => program.stop()));
    await this.queues.close(PATIENCE_MS, () => this.runner.idle());
  }
}
