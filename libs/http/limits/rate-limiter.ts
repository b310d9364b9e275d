import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { DomainError } from '#kernel';
import { Counts } from './counts.js';

/** Counts requests of one caller over all processes and refuses those above the limit; without Redis everything passes. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly counts: Counts,
    private readonly config: Config,
  ) {}

  /**
   * Spends one of `points` that `key` has in `perSeconds`.
   * @param key names what is counted and for whom: `address:192.0.2.1`.
   * @throws DomainError rate-limited, with `seconds` until it makes sense to ask again.
   */
  async consume(key: string, points: number, perSeconds: number): Promise<void> {
    if (!this.config.rateLimits) return;
    const count = await this.counts.count(key, perSeconds);
    if (!count || count.times <= points) return;
    const seconds = Math.max(1, Math.ceil(count.endsIn / 1_000));
    throw new DomainError('rate-limited', 'http.too-many-requests', { count: seconds, retryAfter: seconds });
  }
}
