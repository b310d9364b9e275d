import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type Caller } from '#kernel';
import { stateOf, type RequestState } from './request-state.js';

/** Injects the caller. Only for operations that are not public and do not read the session in their statement. */
export const CurrentCaller = createParamDecorator((_data: unknown, execution: ExecutionContext): Caller => {
  const { caller } = stateOfExecution(execution).context;
  if (!caller) throw new DomainError('unauthenticated', 'http.sign-in-required');
  return caller;
});

/** Injects the caller of a public operation, or null for a stranger. */
export const OptionalCaller = createParamDecorator(
  (_data: unknown, execution: ExecutionContext): Caller | null => stateOfExecution(execution).context.caller,
);

/** Injects the session's token, for operations that read the session inside their statement. */
export const SessionToken = createParamDecorator((_data: unknown, execution: ExecutionContext): string => {
  const { sessionToken } = stateOfExecution(execution).context;
  if (sessionToken === null) throw new DomainError('unauthenticated', 'http.sign-in-required');
  return sessionToken;
});

export function stateOfExecution(execution: ExecutionContext): RequestState {
  const http = execution.switchToHttp();
  return stateOf(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
}
