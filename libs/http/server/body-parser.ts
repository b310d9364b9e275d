import { isUtf8 } from 'node:buffer';
import { errorCodes, type FastifyInstance } from 'fastify';
import { DomainError } from '#kernel';
import { operationOfRequest } from '../request/request-state.js';

/**
 * Reads bodies as JSON, and hands a body of another type on as a stream where the operation says so; an empty body counts as none. Bytes that are not UTF-8 are refused, as each would
 * otherwise become a replacement character and be stored as if somebody had written it.
 */
export function parseBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = body as Buffer;
    if (bytes.length === 0) done(null, undefined);
    else if (!isUtf8(bytes)) done(new DomainError('invalid', 'http.not-utf8'));
    else void parse(request, bytes.toString('utf8'), done);
  });
  server.addContentTypeParser('*', (request, payload, done) => {
    const [type = ''] = (request.headers['content-type'] ?? '').split(';');
    const isTaken = operationOfRequest(request)?.consumes === type.trim().toLowerCase();
    if (isTaken) done(null, payload);
    else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type));
  });
}
