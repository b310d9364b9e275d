import { Injectable, Logger } from '@nestjs/common';
import { newId } from '#kernel';
import { WorkerHeartbeats } from '../worker-heartbeats.js';
import { Listeners } from './listeners.js';
import { OutageLog } from './outage-log.js';
import { Repeating } from './repeating.js';

const BEAT_MS = 5_000;

/** Writes a heartbeat of this worker every five seconds, with its listeners, and signs off at the end. */
@Injectable()
export class Heart {
  private readonly workerId = newId();
  private readonly outages = new OutageLog(new Logger(Heart.name), 'The heartbeat');
  private readonly beating = new Repeating(
    BEAT_MS,
    async () => {
      await this.heartbeats.beat(this.workerId, process.pid);
      this.outages.worked();
    },
    (error) => this.outages.failed(error),
  );

  constructor(
    private readonly heartbeats: WorkerHeartbeats,
    private readonly listeners: Listeners,
  ) {}

  start(): void {
    this.listeners.start();
    this.beating.start();
  }

  async stop(): Promise<void> {
    await Promise.all([this.listeners.stop(), this.beating.stop()]);
    await this.heartbeats.leave(this.workerId).catch(() => undefined);
  }
}
