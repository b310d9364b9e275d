import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestContext, type RequestContext } from '#database';
import type { Operation } from '#contracts';
import { languageOf } from './language.js';

/** What the edge knows of a request besides what the other libraries may see of it. */
export interface RequestState {
  readonly context: RequestContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Milliseconds of the monotonic clock. */
  readonly startedAt: number;
}

/** Where a request and its context keep their state: on themselves, as weak maps are dear to the collector of garbage. */
const STATE = Symbol('state');

interface Stateful {
  [STATE]?: RequestState | undefined;
}

const USER_AGENT_LENGTH = 300;

/**
 * The state of `request`, made at the first call. Where the asynchronous context is not dependable (parsing of a
 * body, errors of the server itself), this is the way to it.
 */
export function stateOf(request: FastifyRequest, reply: FastifyReply): RequestState {
  const known = (request as Stateful)[STATE];
  if (known) return known;
  const context: RequestContext & Stateful = {
    requestId: request.id,
    language: languageOf(request),
    caller: null,
    sessionToken: null,
    ip: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, USER_AGENT_LENGTH) ?? null,
    scope: null,
    statements: 0,
  };
  const state: RequestState = { context, request, reply, startedAt: performance.now() };
  (request as Stateful)[STATE] = state;
  context[STATE] = state;
  return state;
}

/**
 * Lets go of a request that is answered. Timers that were set while it was served (of a connection that is idle, of a
 * socket that is kept) remember in whose name that was, and would keep all of it alive for as long as they run.
 */
export function forget({ context }: RequestState): void {
  (context as Stateful)[STATE] = undefined;
}

/** The request being served. @throws Error outside of one. */
export function currentRequest(): RequestContext {
  const context = requestContext.getStore();
  if (!context) throw new Error('No request is being served here');
  return context;
}

/** The state of the request being served; null outside of one, also in a job. */
export const servedState = (): RequestState | null =>
  (requestContext.getStore() as Stateful | undefined)?.[STATE] ?? null;

/** The state of the request being served. @throws Error outside of one, also in a job. */
export function currentState(): RequestState {
  const state = servedState();
  if (!state) throw new Error('No request is being served here');
  return state;
}

/** The operation of the route that `request` came to; null where the route is not one of the operations. */
export function operationOfRequest(request: FastifyRequest): Operation | null {
  const config = request.routeOptions.config as { operation?: Operation } | undefined;
  return config?.operation ?? null;
}
