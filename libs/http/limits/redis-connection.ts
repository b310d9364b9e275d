import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '#config';

/** How long an answer of Redis is waited for, in milliseconds; limits are not worth more. */
const PATIENCE = 150;
const LONGEST_PAUSE = 5_000;

/** The connection that counts requests. It never holds a request back: without Redis, commands fail at once. */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  readonly client: Redis;

  constructor(config: Config) {
    this.client = new Redis(config.redisUrl, {
      connectionName: 'rtc-http',
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: PATIENCE,
      connectTimeout: 2_000,
      // What many requests count in the same moment travels together.
      enableAutoPipelining: true,
      retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE),
    });
    // Its absence shows in /health/ready; a line for each attempt would only fill the log.
    this.client.on('error', () => undefined);
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
