import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';

/** SHA-256 of what was asked: method, address, body in canonical form (RFC 8785). */
export function fingerprintOf({ method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>): Buffer {
  const canonical = body === undefined ? '' : canonicalize(body);
  return createHash('sha256')
    .update(`${method}\n${url}\n${canonical ?? ''}`)
    .digest();
}
