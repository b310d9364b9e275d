import { Module } from '@nestjs/common';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { PurgeIdempotencyKeys } from './purge-idempotency-keys.task.js';

/** The upkeep of libs/http that a worker does. */
@Module({ providers: [IdempotencyKeys, PurgeIdempotencyKeys] })
export class HttpWorkerModule {}
