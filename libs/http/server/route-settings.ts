import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Operation } from '#contracts';

/** Gives each route the limit of its operation; the others keep the server's. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const limit = operationOfRoute(route)?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
}

/** Hot paths answer in a few hundred bytes, so nothing asks there whether to compress them. */
export function spareSmallAnswers(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (operationOfRoute(route)?.session === 'in-statement') route.compress = false;
  });
}

/** The operation of a route that is being added. */
export const operationOfRoute = ({ config }: RouteOptions): Operation | undefined =>
  (config as { operation?: Operation } | undefined)?.operation;
