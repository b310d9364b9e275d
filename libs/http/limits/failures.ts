import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '#config';
import { RedisConnection } from './redis-connection.js';

/** How many failures of one kind are allowed, and how long they are remembered; times in seconds. */
export interface Allowance {
  /** How many failures have no consequence. */
  readonly free: number;
  /** How long the next try waits after the last free one; each further failure doubles it, up to `forgets`. */
  readonly pause: number;
  /** After each such span one failure is forgotten. */
  readonly forgets: number;
}

/** Whose failures are counted. `key` names them and stands in Redis, so it holds nothing confidential. */
export interface Tally {
  readonly key: string;
  readonly allowance: Allowance;
}

/** How long one process counts by itself while Redis is away. */
const INSURED_SECONDS = 900;

/**
 * Counts failures over all processes, and slows down whoever has too many. A try is counted as a failure before its
 * outcome is known, so that simultaneous tries cannot slip past each other; a success takes the count back.
 */
@Injectable()
export class Failures {
  /** One limiter for each number of free failures. */
  private readonly insurances = new Map<number, RateLimiterMemory>();

  constructor(
    private readonly redis: RedisConnection,
    private readonly config: Config,
  ) {}

  /** Counts one failure for each. @returns 0, or how many seconds the try has to wait; then nothing is counted. */
  async charge(tallies: readonly Tally[]): Promise<number> {
    if (!this.config.rateLimits) return 0;
    const values = tallies.flatMap(({ allowance: { free, pause, forgets } }) => [free, pause * 1_000, forgets * 1_000]);
    const wait = await this.redis.run<number>('charge', tallies.map(keyOf), values);
    if (wait === 0) await this.everyHere(tallies, (insurance, key) => insurance.penalty(key));
    return Math.ceil((wait ?? (await this.chargeHere(tallies))) / 1_000);
  }

  /** Takes back what `charge` counted. */
  async refund(tallies: readonly Tally[]): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.redis.run('refund', tallies.map(keyOf));
    await this.everyHere(tallies, (insurance, key) => insurance.reward(key));
  }

  /** Uses the counts of this process while Redis is away: slowing down guesses must not depend on Redis. */
  private async chargeHere(tallies: readonly Tally[]): Promise<number> {
    const waits = await this.everyHere(tallies, (insurance, key) => insurance.consume(key).then(() => 0, waitOf));
    return Math.max(...waits);
  }

  private everyHere<T>(tallies: readonly Tally[], work: (insurance: RateLimiterMemory, key: string) => Promise<T>) {
    return Promise.all(tallies.map((tally) => work(this.insuranceOf(tally), tally.key)));
  }

  private insuranceOf({ allowance: { free } }: Tally): RateLimiterMemory {
    const known = this.insurances.get(free) ?? new RateLimiterMemory({ points: free, duration: INSURED_SECONDS });
    this.insurances.set(free, known);
    return known;
  }
}

const keyOf = ({ key }: Tally): string => `{rtc:limit}:failures:${key}`;

function waitOf(refusal: unknown): number {
  if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
  throw refusal;
}
