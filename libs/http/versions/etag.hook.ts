import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tagOf } from './if-match.js';

/**
 * Gives records with a numeric `version` their `ETag`, for `If-Match`. Such a record is always sent whole, as some of what
 * it shows (free seats, what the caller may do) changes without its version. Only an answer that its handler has tagged
 * becomes a 304 for a reader who has it.
 */
export function tagVersions(server: FastifyInstance): void {
  server.addHook('preSerialization', (request, reply, answer, done) => {
    const version = versionOf(answer);
    if (version !== null && !reply.hasHeader('etag')) reply.header('etag', tagOf(version));
    const isKnown = version === null && isKnownToReader(request, reply);
    if (isKnown) reply.code(304);
    done(null, isKnown ? undefined : answer);
  });
}

function isKnownToReader({ method, headers }: FastifyRequest, reply: FastifyReply): boolean {
  const tag = reply.getHeader('etag');
  return method === 'GET' && typeof tag === 'string' && isKnown(tag, headers['if-none-match']);
}

function versionOf(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return null;
  return typeof answer.version === 'number' ? answer.version : null;
}

/** Whether a reader has what `tag` names; weak comparison, as RFC 9110 (section 13.1.2) has it for `If-None-Match`. */
export function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(',').some((known) => known.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
