import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Input as InputOf, Operation } from '#contracts';
import { DomainError, type FieldProblem } from '#kernel';
import type { z } from 'zod';
import { problemsOf } from './input-problems.js';
import { operationOf } from './operation.decorator.js';
import { unreadableTexts } from './readable-text.js';

const PROBLEMS_SHOWN = 100;

/**
 * The validated `{ params, query, body }` of the operation; anything wrong is answered at once, field by field.
 * As a type: `Input<typeof saveResponses>`.
 */
export const Input = createParamDecorator((_data: unknown, execution: ExecutionContext) =>
  validated(operationOf(execution.getHandler()), execution.switchToHttp().getRequest<FastifyRequest>()),
);
export type Input<O extends Operation> = InputOf<O>;

type Parts = Pick<FastifyRequest, 'params' | 'query' | 'body'>;

/** @throws DomainError invalid, naming every field that is wrong. */
export function validated(operation: Operation, request: Parts): { params: unknown; query: unknown; body: unknown } {
  const problems: FieldProblem[] = [];
  const part = (schema: z.ZodType | undefined, value: unknown, prefix: string): unknown => {
    if (!schema) return undefined;
    const unreadable = unreadableTexts(value, prefix);
    problems.push(...unreadable);
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(...problemsOf(result.error.issues, value, prefix));
    return undefined;
  };
  const input = {
    params: part(operation.params, request.params, 'params'),
    query: part(operation.query, request.query, 'query'),
    body: part(operation.body, request.body, ''),
  };
  if (problems.length > 0)
    throw new DomainError('invalid', 'http.invalid-input', {}, problems.slice(0, PROBLEMS_SHOWN));
  return input;
}
