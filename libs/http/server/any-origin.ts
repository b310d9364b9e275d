import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { operationOfRoute } from './route-settings.js';

/** Fetch Standard, section 3.2. Browsers send no cookies where any origin is allowed, so the caller is a stranger. */
const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
  'cross-origin-resource-policy': 'cross-origin',
};

const PREFLIGHT = {
  ...READABLE,
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/** Lets pages of any origin read what `anyOrigin` operations answer, refusals too. Everything else stays closed. */
export function openToAnyOrigin(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (operationOfRoute(route)?.anyOrigin !== true) return;
    route.onRequest = [...[route.onRequest ?? []].flat(), sayReadable];
    // Once for each address: Fastify makes the route of HEAD out of that of GET.
    if (route.method === 'GET') server.route({ method: 'OPTIONS', url: route.url, handler: answerPreflight });
  });
}

function sayReadable(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  reply.headers(READABLE);
  done();
}

const answerPreflight = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  reply.headers(PREFLIGHT).code(204).send();
