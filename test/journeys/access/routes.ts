import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const INDENT = 4;
const LINE = /^([│├└─ ]*)(\S+)(?: \(([A-Z, ]+)\))?$/;

/** Every route that the server has, as `GET /cohorts/:cohortId`, read from what it prints of itself. */
export function routesOf(server: FastifyInstance): string[] {
  const above: string[] = [];
  const routes: string[] = [];
  for (const line of server.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, segment, methods] = LINE.exec(line) ?? [];
    if (indent === undefined || segment === undefined) continue;
    const depth = Math.round(indent.length / INDENT) - 1;
    const path = `${above[depth - 1] ?? ''}${segment}`;
    above.splice(depth, Infinity, path);
    const served = (methods ?? '').split(', ').filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method));
    routes.push(...served.map((method) => `${method} ${path}`));
  }
  return routes.sort();
}

const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Every operation that the OpenAPI document describes, in the same form. */
export const describedIn = (document: string): string[] =>
  Object.entries(Document.parse(JSON.parse(document)).paths)
    .flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    .sort();
