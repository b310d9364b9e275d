import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RedisConnection } from '../limits/redis-connection.js';
import { ReadinessChecks } from './readiness.js';

/** PostgreSQL, without which nothing is served, and Redis, without which only the limits are missing. */
@Injectable()
export class OwnChecks implements OnModuleInit {
  constructor(
    private readonly checks: ReadinessChecks,
    private readonly source: DataSource,
    private readonly redis: RedisConnection,
  ) {}

  onModuleInit(): void {
    this.checks.add({
      name: 'database',
      check: async () => {
        await this.source.query('select 1');
        return { status: 'up' };
      },
    });
    this.checks.add({
      name: 'redis',
      check: async () => {
        const answered = await this.redis.client.ping().catch(() => null);
        return { status: answered === null ? 'degraded' : 'up' };
      },
    });
  }
}
