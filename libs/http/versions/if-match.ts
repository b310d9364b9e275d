import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { stateOfExecution } from '../request/parameters.js';
import { currentState } from '../request/request-state.js';

const TAG = /^"(\d{1,15})"$/;

/** The entity tag of a record's version. */
export const tagOf = (version: number | string): string => `"${version}"`;

/**
 * Says which version is answered; done by itself where the answer has a numeric `version`. Other answers are not sent
 * again to a reader who has that version, so they may change with it alone.
 */
export function setETag(version: number | string): void {
  currentState().reply.header('etag', tagOf(version));
}

/** The version that `If-Match` names. @throws DomainError stale, where it is missing or names none. */
export function expectedVersion(request: FastifyRequest): number {
  const match = TAG.exec(request.headers['if-match'] ?? '');
  if (!match) throw stale();
  return Number(match[1]);
}

/** The version that the caller edits, from `If-Match`. For operations marked `conditional`. */
export const IfMatch = createParamDecorator((_data: unknown, execution: ExecutionContext): number =>
  expectedVersion(stateOfExecution(execution).request),
);

/** The record was changed meanwhile, or the edit does not say which version it edits: 412. */
export const stale = (): DomainError => new DomainError('stale', 'http.stale');

/** Refuses an edit of another version than the current one. */
export function refuseStale(expected: number, current: number): void {
  if (expected !== current) throw stale();
}
