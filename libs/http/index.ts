import './zod-settings.js';

export { HttpModule } from './http.module.js';
export { Operation, type Mounting } from './operations/operation.decorator.js';
export { Input } from './operations/input.decorator.js';
export { decodeCursor, encodeCursor, pageFrom } from './operations/paging.js';
export { CurrentCaller, OptionalCaller, SessionToken } from './request/parameters.js';
export { currentRequest } from './request/request-state.js';
export { IfMatch, refuseStale, setETag } from './versions/if-match.js';
export { SessionReader, type SignedInCaller } from './access/session-reader.js';
export { SessionCookie } from './access/session-cookie.js';
export { RateLimiter, type LimitOptions } from './limits/rate-limiter.js';
export { IdempotencyKeys } from './idempotency/idempotency-keys.js';
export { ReadinessChecks, type Readiness, type ReadinessAnswer, type ReadinessCheck } from './health/readiness.js';
export { JsonLogger } from './logging/json-logger.js';
export { HttpAdapter } from './server/adapter.js';
export { createHttpApplication, prepareHttpApplication, type ApplicationOptions } from './server/application.js';
