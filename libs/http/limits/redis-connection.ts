import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '#config';

/** How long an answer of Redis is waited for, in milliseconds; limits are not worth more. */
const PATIENCE = 150;
const LONGEST_PAUSE = 5_000;

/** The window of a key begins when it is first counted. Answers how often and how long still, a pair for each key. */
const COUNT = `
local answers = {}
for at, key in ipairs(KEYS) do
  local times = redis.call('incr', key)
  local ends = redis.call('pttl', key)
  if ends < 0 then
    ends = tonumber(ARGV[at])
    redis.call('pexpire', key, ends)
  end
  answers[2 * at - 1] = times
  answers[2 * at] = ends
end
return answers`;

interface CountingRedis extends Redis {
  count(keys: number, ...keysAndWindows: (string | number)[]): Promise<number[]>;
}

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
      retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE),
    });
    this.client.defineCommand('count', { lua: COUNT });
    // Its absence shows in /health/ready; a line for each attempt would only fill the log.
    this.client.on('error', () => undefined);
  }

  /** Counts each key once more. @param windows in milliseconds, of each key. @returns times and end of each in turn. */
  count(keys: readonly string[], windows: readonly number[]): Promise<number[]> {
    return (this.client as CountingRedis).count(keys.length, ...keys, ...windows);
  }

  onApplicationShutdown(): void {
    this.client.disconnect();
  }
}
