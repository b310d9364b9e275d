import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '#config';
import { DomainError } from '#kernel';
import { Counts } from './counts.js';

export interface LimitOptions {
  /** Goes on counting in this process while Redis is away, instead of letting everything pass. */
  readonly insured?: boolean;
}

/** Counts what somebody does, over all processes, and refuses what is too much. */
@Injectable()
export class RateLimiter {
  /** By points and seconds. */
  private readonly insurances = new Map<string, RateLimiterMemory>();

  constructor(
    private readonly counts: Counts,
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
    const count = await this.counts.count(key, perSeconds);
    if (count && count.times > points) throw tooMuch(count.endsIn);
    if (!count && insured) await this.consumeHere(key, points, perSeconds);
  }

  private async consumeHere(key: string, points: number, duration: number): Promise<void> {
    const name = `${points}:${duration}`;
    const insurance = this.insurances.get(name) ?? new RateLimiterMemory({ points, duration });
    this.insurances.set(name, insurance);
    await insurance.consume(key).catch((refusal: unknown) => {
      throw refusal instanceof RateLimiterRes ? tooMuch(refusal.msBeforeNext) : refusal;
    });
  }
}

function tooMuch(milliseconds: number): DomainError {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1_000));
  return new DomainError('rate-limited', 'http.too-many-requests', { count: seconds, retryAfter: seconds });
}
