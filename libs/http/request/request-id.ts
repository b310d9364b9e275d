import type { IncomingMessage } from 'node:http';
import { newRandomId } from '#kernel';

const SANE = /^[\w.:-]{8,64}$/;

/** The caller's `X-Request-Id` where it is sane, else a new id. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : newRandomId();
}
