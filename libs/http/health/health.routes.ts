import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback, type Config } from '#config';
import { DomainError } from '#kernel';
import { failureOf } from '../problems/failure.js';
import type { ProblemSender } from '../problems/problem-sender.js';
import { stateOf } from '../request/request-state.js';
import type { HealthService } from './health.js';
import type { Metrics } from './metrics.js';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** `/health/live`, `/health/ready`. */
export function addHealthRoutes(server: FastifyInstance, health: HealthService): void {
  server.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  server.get('/health/ready', async (_request, reply) => {
    const answer = await health.ready();
    const serves = answer.status === 'ok' || answer.status === 'degraded';
    return reply
      .code(serves ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(answer);
  });
}

/** `/metrics`, for a reader with the token, or without one for a reader on this machine. */
export function addMetricsRoute(
  server: FastifyInstance,
  metrics: Metrics,
  config: Config,
  problems: ProblemSender,
): void {
  // Nest sets its error handler only after this route is made.
  const errorHandler = (error: unknown, request: FastifyRequest, reply: FastifyReply): void =>
    problems.send(failureOf(error), stateOf(request, reply));
  server.get('/metrics', { errorHandler }, async (request, reply) => {
    if (!isLocal(request, config) && !shows(request, config.metricsToken))
      throw new DomainError('forbidden', 'http.forbidden');
    return reply
      .type(metrics.mediaType)
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });
}

/**
 * Whether a request comes from a reader on this machine. A proxy on this machine is none, and need not identify itself, so
 * a centre whose settings name a proxy or a public address has no such reader.
 */
const isLocal = ({ socket, headers }: FastifyRequest, { trustProxy, publicUrl }: Config): boolean =>
  trustProxy === false &&
  isLoopback(publicUrl) &&
  LOOPBACK.has(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;

function shows({ headers }: FastifyRequest, token: string | null): boolean {
  if (token === null || headers.authorization === undefined) return false;
  const expected = Buffer.from(`Bearer ${token}`);
  const shown = Buffer.from(headers.authorization);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
