import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Operation } from '#contracts';

/** Gives each route the body limit of its operation; routes without one keep the server's limit. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const limit = operationOfRoute(route)?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
}

/** Turns compression off for hot paths, whose answers have a few hundred bytes. */
export function spareSmallAnswers(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (operationOfRoute(route)?.session === 'in-statement') route.compress = false;
  });
}

/** The operation of a route that is being added. */
export const operationOfRoute = ({ config }: RouteOptions): Operation | undefined =>
  (config as { operation?: Operation } | undefined)?.operation;
