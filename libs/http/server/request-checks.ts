import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { failureOf } from '../problems/failure.js';
import type { ProblemSender } from '../problems/problem-sender.js';
import { stateOf } from '../request/request-state.js';

const API = '/api/';

/** Refuses requests that can be understood in two ways, before anything is done with them. */
export function refuseAmbiguousRequests(server: FastifyInstance, problems: ProblemSender): void {
  server.addHook('onRequest', (request, reply, done) => {
    const code = faultOf(request);
    if (code === null) done();
    else problems.send(failureOf(new DomainError('invalid', code)), stateOf(request, reply));
  });
}

/**
 * Refuses two `Host` headers, of which proxies and servers choose different ones (RFC 9112, 3.2), and an address of the
 * API whose `%` sequences are not UTF-8, as it would be read as something that nobody wrote. Addresses of pages are typed
 * by people and pass.
 */
function faultOf({ raw, url }: FastifyRequest): string | null {
  if (hostsOf(raw.rawHeaders) > 1) return 'http.bad-request';
  if (url.startsWith(API) && !isReadable(url)) return 'http.bad-address';
  return null;
}

/** The raw headers: names and values alternate. */
function hostsOf(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts;
}

function isReadable(address: string): boolean {
  if (!address.includes('%')) return true;
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}
