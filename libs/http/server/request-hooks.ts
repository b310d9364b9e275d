import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestContext } from '#database';
import type { Metrics } from '../health/metrics.js';
import type { JsonLogger } from '../logging/json-logger.js';
import { forget, operationOfRequest, stateOf } from '../request/request-state.js';
import type { Shutdown } from './shutdown.js';

export interface HookParts {
  readonly logger: JsonLogger;
  readonly metrics: Metrics;
  readonly shutdown: Shutdown;
  /** Says in a header how many statements a request took. */
  readonly showStatements: boolean;
}

const API = '/api/';
const VARY = 'Accept-Language, Cookie';

/** Gives every request its context, its headers, its line in the log and its place in the figures. */
export function addRequestHooks(server: FastifyInstance, parts: HookParts): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', stateOf(request, reply).context.requestId);
    done();
  });
  // Not earlier, as a body is read in the context of the connection.
  server.addHook('preValidation', (request, reply, done) => {
    requestContext.run(stateOf(request, reply).context, done);
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    describe(request, reply, parts);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    account(request, reply, parts);
    forget(stateOf(request, reply));
    done();
  });
}

function describe(request: FastifyRequest, reply: FastifyReply, { shutdown, showStatements }: HookParts): void {
  const { context } = stateOf(request, reply);
  if (shutdown.begun) reply.header('connection', 'close');
  if (showStatements) reply.header('x-statements', String(context.statements));
  if (!request.url.startsWith(API) || isForAll(reply)) return;
  if (!reply.hasHeader('content-language')) reply.header('content-language', context.language);
  const known = reply.getHeader('vary');
  reply.header('vary', typeof known === 'string' ? `${known}, ${VARY}` : VARY);
  if (!reply.hasHeader('cache-control'))
    reply.header('cache-control', mayBeKept(request, reply) ? 'private, no-cache' : 'no-store');
}

/** Whether a cache may keep the answer and revalidate it. An answer to somebody signed in is kept nowhere. */
const mayBeKept = (request: FastifyRequest, reply: FastifyReply): boolean =>
  reply.hasHeader('etag') &&
  operationOfRequest(request)?.allow === 'public' &&
  stateOf(request, reply).context.caller === null;

/** Any cache may keep the answer, as it is the same in every language and for every reader. */
const isForAll = (reply: FastifyReply): boolean => String(reply.getHeader('cache-control')).startsWith('public');

/** Balancers and Prometheus ask every few seconds, so only failures there are logged. */
const isProbe = (route: string, status: number): boolean =>
  status < 400 && (route === '/metrics' || route.startsWith('/health/'));

function account(request: FastifyRequest, reply: FastifyReply, { logger, metrics }: HookParts): void {
  const { context, startedAt } = stateOf(request, reply);
  const milliseconds = performance.now() - startedAt;
  const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
  const { statements, requestId, caller } = context;
  const { statusCode: status } = reply;
  metrics.observe({ method: request.method, route, status, milliseconds, statements });
  logger.write(isProbe(route, status) ? 'debug' : 'info', 'request', {
    requestId,
    operation: operationOfRequest(request)?.id,
    method: request.method,
    route,
    status,
    ms: Math.round(milliseconds * 10) / 10,
    statements,
    personId: caller?.personId,
  });
}
