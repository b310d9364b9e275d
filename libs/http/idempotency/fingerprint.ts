import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';

/**
 * SHA-256 of what was asked: method, address, body in canonical form (RFC 8785). A body that has no such form (a number
 * out of range, half a character, endless nesting) gets a fingerprint all the same: it is for validation to refuse it.
 */
export function fingerprintOf({ method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>): Buffer {
  return createHash('sha256')
    .update(`${method}\n${url}\n${written(body)}`)
    .digest();
}

function written(body: unknown): string {
  if (body === undefined) return '';
  for (const write of [canonicalize, JSON.stringify]) {
    try {
      return write(body) ?? '';
    } catch {
      // It has no form of this kind.
    }
  }
  return '';
}
