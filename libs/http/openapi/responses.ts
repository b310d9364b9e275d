import type { Operation } from '#contracts';
import { takesKeys } from '../idempotency/idempotency.interceptor.js';
import { statusOf } from '../operations/operation.decorator.js';
import { ProblemDetails } from '../problems/problem-details.js';
import { exampleOf } from './examples.js';
import type { JsonSchema, JsonSchemas } from './json-schemas.js';

const PROBLEM = 'application/problem+json';

/** What each failure means, for programmers; readers get theirs in their language. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The input is wrong; `errors` names every field.',
  401: 'Nobody is signed in, or the session has ended.',
  403: 'The caller may not do this, or another site asked in their name.',
  404: 'There is no such record, or the caller may not know of it.',
  412: 'The record was changed meanwhile, or `If-Match` is missing.',
  413: 'The body is too large.',
  415: 'The body is of a media type that is not taken here.',
  422: 'The idempotency key was used for another request.',
  429: 'Too many requests; `Retry-After` says when to ask again.',
  500: 'A fault of the centre; `instance` is the id to report.',
  503: 'The centre cannot serve this now; `Retry-After` says when to ask again.',
};

/** Codes of the failures that any operation may have; the first code of a status is its example. */
const COMMON: Readonly<Record<number, readonly string[]>> = {
  400: ['http.invalid-input', 'http.bad-request', 'http.not-json', 'http.bad-address'],
  401: ['http.sign-in-required', 'http.session-ended'],
  403: ['http.forbidden', 'http.other-site'],
  404: ['http.not-found'],
  412: ['http.stale'],
  413: ['http.too-large'],
  415: ['http.json-only'],
  422: ['http.idempotency-key-reused', 'http.bad-request'],
  429: ['http.too-many-requests'],
  500: ['http.internal'],
  503: ['http.unavailable'],
};

/** Every answer that an operation may give. */
export function responsesOf(operation: Operation, schemas: JsonSchemas): JsonSchema {
  const own = operation.errors ?? [];
  const failures = failuresOf(operation).map((status) => [String(status), failure(status, own, schemas)] as const);
  return {
    [String(statusOf(operation))]: success(operation, schemas),
    ...Object.fromEntries(failures),
    ...(own.length > 0 ? { '4XX': ownFailures(own, schemas) } : {}),
  };
}

/** The failures that every operation of this kind has. */
function failuresOf(operation: Operation): number[] {
  const { allow, method, params, query, body, consumes, conditional } = operation;
  const hasBody = body !== undefined || consumes !== undefined;
  const hasInput = params !== undefined || query !== undefined || hasBody;
  return [
    ...(hasInput ? [400] : []),
    ...(allow === 'public' ? [] : [401]),
    ...(allow === 'public' && method === 'GET' ? [] : [403]),
    ...(params === undefined ? [] : [404]),
    ...(conditional === true ? [412] : []),
    ...(hasBody ? [413, 415] : []),
    ...(takesKeys(operation) ? [422] : []),
    ...[429, 500, 503],
  ];
}

function success(operation: Operation, schemas: JsonSchemas): JsonSchema {
  if (operation.produces !== undefined) {
    return {
      description: 'The file.',
      content: { [operation.produces]: { schema: { type: 'string', format: 'binary' } } },
    };
  }
  if (!operation.response) return { description: 'Done.' };
  const schema = schemas.of(operation.response, 'output');
  const example = exampleOf(schema, schemas.components);
  return { description: 'Done.', content: { 'application/json': { schema, example } } };
}

function failure(status: number, own: readonly string[], schemas: JsonSchemas): JsonSchema {
  const common = COMMON[status] ?? [];
  const [code = ''] = common;
  const schema = problemOf([...common, ...own], schemas);
  const example = exampleOf(schemas.of(ProblemDetails, 'output'), schemas.components) as JsonSchema;
  const errors = status === 400 ? example['errors'] : [];
  const shown = { ...example, type: `urn:rtc:problem:${code}`, status, code, errors };
  return { description: MEANINGS[status] ?? '', content: { [PROBLEM]: { schema, example: shown } } };
}

/** The failures that only this operation has, by their codes. */
function ownFailures(codes: readonly string[], schemas: JsonSchemas): JsonSchema {
  const schema = problemOf(codes, schemas);
  const listed = codes.map((code) => `\`${code}\``).join(', ');
  return { description: `The operation's own refusals, by \`code\`: ${listed}.`, content: { [PROBLEM]: { schema } } };
}

/** Problem details with one of these codes. */
const problemOf = (codes: readonly string[], schemas: JsonSchemas): JsonSchema => ({
  allOf: [
    schemas.of(ProblemDetails, 'output'),
    { type: 'object', properties: { code: { type: 'string', enum: [...codes] } } },
  ],
});
