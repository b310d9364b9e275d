import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#config';
import Bull from 'bull';
import { Redis } from 'ioredis';
import { within } from './within.js';

/** The jobs of a killed worker are free again after at most the sum of lock and check. */
const LOCK_MS = 5_000;
const STALLED_CHECK_MS = 2_500;
/** How often a job may bring its worker down before it is given up. */
const STALLS = 5;
const LONGEST_PAUSE_MS = 2_000;

/** What Redis knows of a job: its id and name. The rest stays in the database. */
export type BullJob = Bull.Job<object>;
export type BullQueue = Bull.Queue<object>;

/** Bull's queues and their connections. Redis may come and go: commands wait, and its absence is logged once. */
@Injectable()
export class BullQueues {
  private readonly logger = new Logger('Redis');
  private readonly queues = new Map<string, BullQueue>();
  private readonly connections: Redis[] = [];
  private readonly arrivals: (() => void)[] = [];
  private readonly prefix: string;
  private shared: { client: Redis; subscriber: Redis } | null = null;
  private away = false;

  constructor(private readonly config: Config) {
    // Two centres may share a Redis; the braces keep a queue's keys together in a cluster.
    this.prefix = `{rtc:${new URL(config.databaseUrl).pathname.slice(1)}}`;
  }

  /** Whether Redis answers commands at present. */
  get ready(): boolean {
    return this.connected().client.status === 'ready';
  }

  get(name: string): BullQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue: BullQueue = new Bull<object>(name, {
      prefix: this.prefix,
      createClient: (type) => (type === 'bclient' ? this.connect() : this.connected()[type]),
      settings: {
        lockDuration: LOCK_MS,
        lockRenewTime: LOCK_MS / 4,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: STALLS,
        retryProcessDelay: 1_000,
      },
    });
    queue.on('error', (error: Error) => {
      if (this.ready && !/Connection is closed/.test(error.message))
        this.logger.warn(`Queue "${name}": ${error.message}`);
    });
    this.queues.set(name, queue);
    return queue;
  }

  /** Whether Redis has lost the mark that any worker left there when this was last called. */
  async hasForgotten(): Promise<boolean> {
    return (await this.connected().client.set(`${this.prefix}:remembers`, '1', 'NX')) === 'OK';
  }

  /** Calls `listener` at every connection to Redis, the first too: Redis may have lost everything meanwhile. */
  onArrival(listener: () => void): void {
    this.arrivals.push(listener);
  }

  /**
   * Takes no further jobs and waits at most `patience` milliseconds for the running ones. Without Redis nothing can be
   * marked finished there, so it only waits until this process is `idle`.
   */
  async close(patience: number, idle: () => Promise<void>): Promise<void> {
    const queues = [...this.queues.values()];
    const finished = Promise.all(queues.map((queue) => queue.pause(true).catch(() => undefined)));
    await within(patience, this.ready ? finished.then(() => undefined) : idle()).catch(() => undefined);
    // Connections first: pending commands would otherwise fail after the close and start Bull's timers again.
    await this.disconnect();
    await within(1_000, Promise.all(queues.map((queue) => queue.close(true)))).catch(() => undefined);
    await this.disconnect();
  }

  private async disconnect(): Promise<void> {
    for (const connection of this.connections) connection.disconnect();
    await setImmediate();
  }

  private connected(): { client: Redis; subscriber: Redis } {
    this.shared ??= { client: this.watched(this.connect()), subscriber: this.connect() };
    return this.shared;
  }

  private connect(): Redis {
    const connection = new Redis(this.config.redisUrl, {
      connectionName: 'rtc-queue',
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MS),
    });
    // Bull adds one event listener for each queue to the shared connections.
    connection.setMaxListeners(0);
    connection.on('error', () => undefined);
    this.connections.push(connection);
    return connection;
  }

  private watched(client: Redis): Redis {
    client.on('error', (error: Error & { code?: string }) => {
      if (!this.away) this.logger.error(`Redis is away (${error.code ?? error.message}); jobs wait in the database`);
      this.away = true;
    });
    client.on('ready', () => {
      if (this.away) this.logger.log('Redis is back');
      this.away = false;
      for (const listener of this.arrivals) listener();
    });
    return client;
  }
}
