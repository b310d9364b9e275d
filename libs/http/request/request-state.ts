import type { FastifyReply, FastifyRequest } from 'fastify';
import { requestContext, type RequestContext } from '#database';
import type { Operation } from '#contracts';
import { languageOf } from './language.js';

/** What libs/http knows of a request and does not show to the other libraries. */
export interface RequestState {
  readonly context: RequestContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Milliseconds of the monotonic clock. */
  readonly startedAt: number;
}

/** The key under which a request and its context hold their state; weak maps would burden the garbage collector. */
const STATE = Symbol('state');

interface Stateful {
  [STATE]?: RequestState | undefined;
}

const USER_AGENT_LENGTH = 300;

/**
 * The state of `request`, made at the first call. Use it where the asynchronous context cannot be relied on: while a body
 * is parsed, and for errors of the server itself.
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
 * Releases the state of an answered request. Timers that were set while it was served (of an idle connection, of a kept
 * socket) hold its asynchronous context, and would keep the whole request in memory as long as they run.
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

/** The operation of the route that serves `request`; null where the route has none. */
export function operationOfRequest(request: FastifyRequest): Operation | null {
  const config = request.routeOptions.config as { operation?: Operation } | undefined;
  return config?.operation ?? null;
}
