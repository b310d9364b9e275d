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
 * Two `Host` headers: proxies and servers choose different ones (RFC 9112, 3.2). An address of the interface whose `%`
 * are no UTF-8: read all the same, it would ask for something that nobody wrote. Pages are for people who type.
 */
function faultOf({ raw, url }: FastifyRequest): string | null {
  if (hostsOf(raw.rawHeaders) > 1) return 'http.bad-request';
  if (url.startsWith(API) && !isReadable(url)) return 'http.bad-address';
  return null;
}

/** Names and values take turns. */
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
