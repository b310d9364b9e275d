import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import type { KeyRing } from '#keys';

/**
 * A keyed hash over a request: method, address, and body in canonical form (RFC 8785). Bodies hold passwords, which could
 * be guessed from a plain hash. A body without a canonical form (a number out of range, half a character, endless nesting)
 * gets a fingerprint too: refusing it is the task of validation.
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
      // The body has no canonical form.
    }
  }
  return '';
}
