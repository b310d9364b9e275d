import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '#config';
import { CHARGE, COUNT, REFUND } from './redis-scripts.js';

/** How long to wait for an answer of Redis, in milliseconds; limits are not worth more. */
const PATIENCE = 150;
const LONGEST_PAUSE = 5_000;
/** How long Redis is left alone after a failure; else every request in turn would wait for an answer. */
const QUIET_MS = 1_000;

type Script = (keys: number, ...keysAndValues: (string | number)[]) => Promise<unknown>;
type ScriptedRedis = Redis & Readonly<Record<'count' | 'charge' | 'refund', Script>>;

/** The connection that limits are kept over. It never holds a request back: without Redis, commands fail at once. */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  readonly client: Redis;
  private quietUntil = 0;

  constructor(config: Config) {
    this.client = new Redis(config.redisUrl, {
      connectionName: 'rtc-http',
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE,
      connectTimeout: 2_000,
      retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE),
    });
    this.client.defineCommand('count', { lua: COUNT });
    this.client.defineCommand('charge', { lua: CHARGE });
    this.client.defineCommand('refund', { lua: REFUND });
    // Its absence shows in /health/ready; a line for each attempt would only fill the log.
    this.client.on('error', () => undefined);
  }

  get isQuiet(): boolean {
    return this.client.status !== 'ready' || performance.now() < this.quietUntil;
  }

  /** Runs the script with these keys and values. @returns its answer, or null while Redis is away. */
  async run<T>(script: 'count' | 'charge' | 'refund', keys: readonly string[], values: readonly number[] = []) {
    if (this.isQuiet) return null;
    try {
      return (await (this.client as ScriptedRedis)[script](keys.length, ...keys, ...values)) as T;
    } catch {
      this.quietUntil = performance.now() + QUIET_MS;
      return null;
    }
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
