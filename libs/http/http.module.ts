import { Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { AccessGuard } from './access/access.guard.js';
import { DeviceCookie } from './access/device-cookie.js';
import { SessionCookie } from './access/session-cookie.js';
import { HealthService } from './health/health.js';
import { Metrics } from './health/metrics.js';
import { OwnChecks } from './health/own-checks.js';
import { ReadinessChecks } from './health/readiness.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { Counts } from './limits/counts.js';
import { Failures } from './limits/failures.js';
import { RateLimiter } from './limits/rate-limiter.js';
import { RedisConnection } from './limits/redis-connection.js';
import { RequestLimits } from './limits/request-limits.js';
import { JsonLogger } from './logging/json-logger.js';
import { OperationRegistry } from './operations/operation-registry.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ProblemSender } from './problems/problem-sender.js';
import { Shutdown } from './server/shutdown.js';

const edge: Provider[] = [
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_FILTER, useClass: ProblemFilter },
];

const shared = [DeviceCookie, Failures, IdempotencyKeys, JsonLogger, ReadinessChecks, SessionCookie];

/** The HTTP edge of the api process: everything between the socket and a controller's method. */
@Global()
@Module({
  imports: [DiscoveryModule, TerminusModule.forRoot({ logger: false })],
  providers: [
    ...edge,
    ...shared,
    Counts,
    HealthService,
    Metrics,
    OperationRegistry,
    OwnChecks,
    ProblemSender,
    RateLimiter,
    RedisConnection,
    RequestLimits,
    Shutdown,
  ],
  exports: shared,
})
export class HttpModule {}
