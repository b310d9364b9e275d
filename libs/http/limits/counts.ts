import { Injectable } from '@nestjs/common';
import { Together } from '#database';
import { RedisConnection } from './redis-connection.js';

/** How often something was done in the present window, and when that ends, in milliseconds from now. */
export interface Count {
  readonly times: number;
  readonly endsIn: number;
}

interface Counted {
  readonly key: string;
  readonly perSeconds: number;
}

const COUNTED_AT_ONCE = 64;
/** After a failure Redis is not asked for so long: each would be waited for, one after the other. */
const QUIET_MS = 1_000;

/** Counts over all processes, in Redis; what is counted in one moment goes there in one command. */
@Injectable()
export class Counts {
  private readonly counted = new Together<Counted, Count | null>((all) => this.countAll(all), COUNTED_AT_ONCE);
  private quietUntil = 0;

  constructor(private readonly redis: RedisConnection) {}

  /** Null where Redis is away. */
  count(key: string, perSeconds: number): Promise<Count | null> {
    if (this.isQuiet) return Promise.resolve(null);
    return this.counted.do({ key: `{rtc:limit}:${perSeconds}:${key}`, perSeconds });
  }

  private get isQuiet(): boolean {
    return this.redis.client.status !== 'ready' || performance.now() < this.quietUntil;
  }

  private async countAll(all: readonly Counted[]): Promise<(Count | null)[]> {
    if (this.isQuiet) return all.map(() => null);
    try {
      return await this.askRedis(all);
    } catch {
      this.quietUntil = performance.now() + QUIET_MS;
      return all.map(() => null);
    }
  }

  private async askRedis(all: readonly Counted[]): Promise<Count[]> {
    const keys = all.map(({ key }) => key);
    const windows = all.map(({ perSeconds }) => perSeconds * 1_000);
    const answers = await this.redis.count(keys, windows);
    return all.map((_, at) => ({ times: answers[2 * at] ?? 0, endsIn: answers[2 * at + 1] ?? 0 }));
  }
}
