import { Module } from '@nestjs/common';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { PurgeIdempotencyKeys } from './purge-idempotency-keys.task.js';

/** What the edge leaves to a worker. */
@Module({ providers: [IdempotencyKeys, PurgeIdempotencyKeys] })
export class HttpWorkerModule {}
