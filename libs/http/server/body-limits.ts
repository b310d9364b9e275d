import type { FastifyInstance } from 'fastify';
import type { Operation } from '#contracts';

/** Gives each route the limit of its operation; the others keep the server's. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const { operation } = (route.config ?? {}) as { operation?: Operation };
    if (operation?.bodyLimit !== undefined) route.bodyLimit = operation.bodyLimit;
  });
}
