import { Injectable } from '@nestjs/common';
import { Batcher } from '#database';
import { RedisConnection } from './redis-connection.js';

/** How often something was done in the present window, and in how many milliseconds the window ends. */
export interface Count {
  readonly times: number;
  readonly endsIn: number;
}

interface Counted {
  readonly key: string;
  readonly perSeconds: number;
}

const COUNTED_AT_ONCE = 64;

/** Counts over all processes, in Redis; simultaneous counts share one command. */
@Injectable()
export class Counts {
  private readonly counted = new Batcher<Counted, Count | null>((all) => this.countAll(all), COUNTED_AT_ONCE);

  constructor(private readonly redis: RedisConnection) {}

  /** Null where Redis is away. */
  count(key: string, perSeconds: number): Promise<Count | null> {
    if (this.redis.isQuiet) return Promise.resolve(null);
    return this.counted.do({ key: `{rtc:limit}:${perSeconds}:${key}`, perSeconds });
  }

  private async countAll(all: readonly Counted[]): Promise<(Count | null)[]> {
    const keys = all.map(({ key }) => key);
    const windows = all.map(({ perSeconds }) => perSeconds * 1_000);
    const answers = await this.redis.run<number[]>('count', keys, windows);
    return all.map((_, at) => answers && { times: answers[2 * at] ?? 0, endsIn: answers[2 * at + 1] ?? 0 });
  }
}
