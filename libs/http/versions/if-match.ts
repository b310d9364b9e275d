import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { stateOfExecution } from '../request/parameters.js';
import { currentState } from '../request/request-state.js';

const TAG = /^"(\d{1,15})"$/;

/** The entity tag of a record's version. */
export const tagOf = (version: number | string): string => `"${version}"`;

/**
 * Tags the answer with a version; an answer with a numeric `version` is tagged without it. A reader who has that version
 * is not sent the answer again, so the answer must not change unless the version does.
 */
export function setETag(version: number | string): void {
  currentState().reply.header('etag', tagOf(version));
}

/** The version in `If-Match`. @throws DomainError stale, where the header is missing or holds no version. */
export function expectedVersion(request: FastifyRequest): number {
  const match = TAG.exec(request.headers['if-match'] ?? '');
  if (!match) throw stale();
  return Number(match[1]);
}

/** Injects the version that the caller edits, from `If-Match`. For operations marked `conditional`. */
export const IfMatch = createParamDecorator((_data: unknown, execution: ExecutionContext): number =>
  expectedVersion(stateOfExecution(execution).request),
);

/** The record was changed meanwhile, or the edit does not say which version it edits: 412. */
export const stale = (): DomainError => new DomainError('stale', 'http.stale');

/** As `stale`, with the record as it stands now, so that who edits can see both and join them. */
export class StaleRecord extends DomainError {
  constructor(readonly current: Readonly<Record<string, unknown>>) {
    super('stale', 'http.stale');
  }
}

/** Refuses an edit of another version than the current one. */
export function refuseStale(expected: number, current: number): void {
  if (expected !== current) throw stale();
}
