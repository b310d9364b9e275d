import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site's page makes in a reader's name. Browsers say where a page is from; programs,
 * which say nothing, pass.
 * @throws DomainError forbidden.
 */
export function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  if (READING.has(request.method)) return;
  const { origin, referer, 'sec-fetch-site': site } = request.headers;
  const from = origin ?? (referer === undefined ? undefined : originOf(referer));
  if (
    from === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : isOurs(from, request, publicUrl)
  ) {
    return;
  }
  throw new DomainError('forbidden', 'http.other-site');
}

function isOurs(origin: string | null, request: FastifyRequest, publicUrl: string): boolean {
  if (origin === null) return false;
  if (origin === originOf(publicUrl)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);
