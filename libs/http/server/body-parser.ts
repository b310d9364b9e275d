import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '#kernel';

/**
 * Reads bodies as JSON and nothing else; an empty body counts as none. Bytes that are not UTF-8 are refused, as each would
 * otherwise become a replacement character and be stored as if somebody had written it.
 */
export function acceptJsonAlone(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) done(null, undefined);
    else if (!isUtf8(bytes)) done(new DomainError('invalid', 'http.not-utf8'));
    else void parse(request, bytes.toString('utf8'), done);
  });
}
