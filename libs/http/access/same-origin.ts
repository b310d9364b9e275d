import type { FastifyRequest } from 'fastify';
import { isLoopback } from '#config';
import { DomainError } from '#kernel';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site's page makes in a reader's name. Browsers say where a page is from; programs,
 * which say nothing, pass. What counts is the address that the centre is known by, never the `Host` of the request,
 * which a page of another site may have chosen (DNS rebinding).
 * @throws DomainError forbidden.
 */
export function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  if (READING.has(request.method)) return;
  const { origin, referer, 'sec-fetch-site': site } = request.headers;
  const from = origin ?? (referer === undefined ? undefined : originOf(referer));
  if (from === undefined ? site === undefined || site === 'same-origin' || site === 'none' : isOurs(from, publicUrl)) {
    return;
  }
  throw new DomainError('forbidden', 'http.other-site');
}

/** A centre on this machine answers to all names of the machine: people type `localhost` and `127.0.0.1`. */
function isOurs(from: string | null, publicUrl: string): boolean {
  const asked = from === null ? null : URL.parse(from);
  const ours = new URL(publicUrl);
  if (!asked) return false;
  if (asked.origin === ours.origin) return true;
  return (
    isLoopback(publicUrl) && isLoopback(asked.href) && asked.protocol === ours.protocol && asked.port === ours.port
  );
}

const originOf = (address: string): string | null => URL.parse(address)?.origin ?? null;
