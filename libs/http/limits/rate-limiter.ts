import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '#config';
import { DomainError } from '#kernel';
import { RedisConnection } from './redis-connection.js';

export interface LimitOptions {
  /** Goes on counting in this process while Redis is away, instead of letting everything pass. */
  readonly insured?: boolean;
}

/** Counts what somebody does, over all processes, and refuses what is too much. */
@Injectable()
export class RateLimiter {
  private readonly limiters = new Map<string, RateLimiterRedis>();

  constructor(
    private readonly redis: RedisConnection,
    private readonly config: Config,
  ) {}

  /**
   * Spends one of `points` that `key` has in `perSeconds`.
   * @param key names what is counted and for whom: `sign-in:192.0.2.1`.
   * @throws DomainError rate-limited, with `seconds` until it makes sense to ask again.
   */
  async consume(
    key: string,
    points: number,
    perSeconds: number,
    { insured = false }: LimitOptions = {},
  ): Promise<void> {
    if (!this.config.rateLimits) return;
    try {
      await this.limiter(points, perSeconds, insured).consume(key);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) return;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
      throw new DomainError('rate-limited', 'http.too-many-requests', { count: seconds, retryAfter: seconds });
    }
  }

  private limiter(points: number, duration: number, insured: boolean): RateLimiterRedis {
    const name = `${points}:${duration}:${insured}`;
    const known = this.limiters.get(name);
    if (known) return known;
    const keyPrefix = `rtc:limit:${points}:${duration}`;
    const made = new RateLimiterRedis({
      storeClient: this.redis.client,
      rejectIfRedisNotReady: true,
      points,
      duration,
      keyPrefix,
      ...(insured ? { insuranceLimiter: new RateLimiterMemory({ points, duration, keyPrefix }) } : {}),
    });
    this.limiters.set(name, made);
    return made;
  }
}
