import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import type { KeyRing } from '#keys';

/**
 * A code of the centre's over what was asked: method, address, body in canonical form (RFC 8785). Bodies hold passwords,
 * which a plain hash would let anybody try out. A body that has no such form (a number out of range, half a character,
 * endless nesting) gets a fingerprint all the same: it is for validation to refuse it.
 */
export function fingerprintOf(
  keys: KeyRing,
  { method, url, body }: Pick<FastifyRequest, 'method' | 'url' | 'body'>,
): Promise<Buffer> {
  return keys.mac('idempotency', `${method}\n${url}\n${written(body)}`);
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
