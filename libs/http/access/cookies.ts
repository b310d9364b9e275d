import type { FastifyRequest } from 'fastify';
import { currentState } from '../request/request-state.js';

const LONGEST = 512;

/** The value of the cookie `name` in a request; null where it is missing or malformed. */
export function readCookie(request: FastifyRequest, name: string): string | null {
  const header = request.headers.cookie;
  if (header === undefined) return null;
  for (const pair of header.split(';')) {
    const separator = pair.indexOf('=');
    if (separator > 0 && pair.slice(0, separator).trim() === name) return decoded(pair.slice(separator + 1).trim());
  }
  return null;
}

/** Sends a cookie with the answer to the current request, besides those that it has already. */
export function sendCookie(name: string, value: string, attributes: string): void {
  currentState().reply.header('set-cookie', `${name}=${encodeURIComponent(value)}; ${attributes}`);
}

function decoded(value: string): string | null {
  try {
    const text = decodeURIComponent(value);
    return text === '' || text.length > LONGEST ? null : text;
  } catch {
    return null;
  }
}
