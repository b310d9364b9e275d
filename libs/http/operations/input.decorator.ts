import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Input as InputOf, LeftOut, Operation } from '#contracts';
import { DomainError } from '#kernel';
import type { z } from 'zod';
import { problemsOf } from './input-problems.js';
import { operationOf } from './operation.decorator.js';
import { unreadableTexts } from './readable-text.js';

const PROBLEMS_SHOWN = 100;

/**
 * Injects the validated `{ params, query, body, leftOut }` of the operation. Invalid input is refused before the handler
 * runs, field by field.
 * As a type: `Input<typeof saveResponses>`.
 */
export const Input = createParamDecorator((_data: unknown, execution: ExecutionContext) =>
  validated(operationOf(execution.getHandler()), execution.switchToHttp().getRequest<FastifyRequest>()),
);
export type Input<O extends Operation> = InputOf<O>;

type Parts = Pick<FastifyRequest, 'params' | 'query' | 'body'>;

interface Validated {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly leftOut: readonly LeftOut[];
}

/** @throws DomainError invalid, naming every field that is wrong. */
export function validated(operation: Operation, request: Parts): Validated {
  const params = part(operation.params, request.params, 'params');
  const query = part(operation.query, request.query, 'query');
  const whole = part(operation.body, request.body, '');
  if (![params, query, whole].some(({ problems }) => problems.length > 0))
    return { params: params.data, query: query.data, body: whole.data, leftOut: [] };
  const { sound, leftOut } = apart(operation, request.body);
  const body = leftOut.length > 0 && sound !== null ? part(operation.body, sound, '') : whole;
  const problems = [params, query, body].flatMap((each) => each.problems);
  if (problems.length > 0)
    throw new DomainError('invalid', 'http.invalid-input', {}, problems.slice(0, PROBLEMS_SHOWN));
  return { params: params.data, query: query.data, body: body.data, leftOut };
}

function part(schema: z.ZodType | undefined, value: unknown, prefix: string) {
  if (!schema) return { data: undefined, problems: [] };
  const result = schema.safeParse(value);
  const problems = [
    ...unreadableTexts(value, prefix),
    ...(result.success ? [] : problemsOf(result.error.issues, value, prefix)),
  ];
  return { data: result.data, problems };
}

/** The body without the elements that are wrong, where its operation checks them one by one; null where none is right. */
function apart({ oneByOne }: Operation, body: unknown): { sound: unknown; leftOut: readonly LeftOut[] } {
  const list = oneByOne && (body as Readonly<Record<string, unknown>> | null | undefined)?.[oneByOne.list];
  if (!Array.isArray(list)) return { sound: null, leftOut: [] };
  const judged = list.map((element: unknown, index) => {
    const { problems } = part(oneByOne?.each, element, `${oneByOne?.list}.${index}`);
    return { index, element, problems };
  });
  const sound = judged.filter(({ problems }) => problems.length === 0).map(({ element }) => element);
  const rest = { ...(body as object), [oneByOne?.list ?? '']: sound };
  return { sound: sound.length > 0 ? rest : null, leftOut: judged.filter(({ problems }) => problems.length > 0) };
}
