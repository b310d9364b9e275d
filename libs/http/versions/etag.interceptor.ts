import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { stateOfExecution } from '../request/parameters.js';
import type { RequestState } from '../request/request-state.js';
import { tagOf } from './if-match.js';

/**
 * Gives records with a numeric `version` their `ETag`, for `If-Match`. A record is always sent whole: what it shows
 * beside its own fields (free seats, what the caller may do) changes without its version. An answer tagged by its
 * handler alone is a 304 for a reader who has it.
 */
@Injectable()
export class ETagInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const state = stateOfExecution(execution);
    return next.handle().pipe(map((answer: unknown) => tagged(answer, state)));
  }
}

function tagged(answer: unknown, { request, reply }: RequestState): unknown {
  const version = versionOf(answer);
  if (version !== null) {
    if (!reply.hasHeader('etag')) reply.header('etag', tagOf(version));
    return answer;
  }
  const tag = reply.getHeader('etag');
  if (request.method !== 'GET' || typeof tag !== 'string' || !isKnown(tag, request.headers['if-none-match'])) {
    return answer;
  }
  reply.code(304);
  return undefined;
}

function versionOf(answer: unknown): number | null {
  if (typeof answer !== 'object' || answer === null || !('version' in answer)) return null;
  return typeof answer.version === 'number' ? answer.version : null;
}

/** Weak comparison, as RFC 9110 (section 13.1.2) has it for `If-None-Match`. */
function isKnown(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.split(',').some((known) => known.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''));
}
