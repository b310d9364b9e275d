import type { Operation } from '#contracts';
import { LANGUAGES } from '#kernel';
import { takesKeys } from '../idempotency/idempotency.interceptor.js';
import type { MountedOperation } from '../operations/operation.decorator.js';
import { exampleOf } from './examples.js';
import { JsonSchemas, type JsonSchema } from './json-schemas.js';
import { responsesOf } from './responses.js';

export interface Described {
  readonly publicUrl: string;
  readonly cookieName: string;
  readonly version: string;
}

/** The OpenAPI 3.1 document of `operations`: everything in it comes from their definitions. */
export function openApiDocument(operations: readonly MountedOperation[], described: Described): JsonSchema {
  const schemas = new JsonSchemas();
  const paths: Record<string, JsonSchema> = {};
  const sorted = [...operations].sort((a, b) => (a.operation.id < b.operation.id ? -1 : 1));
  for (const { operation, path } of sorted) {
    const templated = path.replace(/:(\w+)/g, '{$1}');
    paths[templated] = { ...paths[templated], [operation.method.toLowerCase()]: operationObject(operation, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regional Training Centre',
      version: described.version,
      contact: { name: 'Regional Training Centre', url: described.publicUrl },
      description:
        'Failures are problem details (RFC 9457). Lists are `{ items, nextCursor }`. Records carry `ETag`; an edit ' +
        'without the current one answers 412. Changes may be sent again under an `Idempotency-Key`.',
    },
    servers: [{ url: described.publicUrl }],
    tags: [...new Set(sorted.map(({ operation }) => tagOf(operation)))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: described.cookieName, description: 'Set by signing in.' },
      },
    },
  };
}

const FROM_ANYWHERE = 'Pages of any origin may read it, without cookies.';

const tagOf = ({ id }: Operation): string => id.slice(0, id.indexOf('.'));

function operationObject(operation: Operation, schemas: JsonSchemas): JsonSchema {
  const { id, summary, allow, params, query } = operation;
  return {
    operationId: id,
    summary,
    tags: [tagOf(operation)],
    description: [whoMayCall(operation), ...(operation.anyOrigin ? [FROM_ANYWHERE] : [])].join(' '),
    security: allow === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...(params ? parametersOf(schemas.of(params, 'input'), 'path', schemas) : []),
      ...(query ? parametersOf(schemas.of(query, 'input'), 'query', schemas) : []),
      ...headersOf(operation),
    ],
    ...bodyOf(operation, schemas),
    responses: responsesOf(operation, schemas),
  };
}

function whoMayCall({ allow }: Operation): string {
  if (allow === 'public') return 'Anyone may call it.';
  if (allow === 'signed-in') return 'Anyone signed in may call it; which records they reach is decided besides.';
  return `For: ${allow.join(', ')}; which records they reach is decided besides.`;
}

function bodyOf({ body, consumes }: Operation, schemas: JsonSchemas): JsonSchema {
  if (consumes !== undefined) {
    const content = { [consumes]: { schema: { type: 'string', format: 'binary' } } };
    return { requestBody: { required: true, content } };
  }
  if (!body) return {};
  const schema = schemas.of(body, 'input');
  const content = { 'application/json': { schema, example: exampleOf(schema, schemas.components) } };
  return { requestBody: { required: true, content } };
}

function parametersOf(schema: JsonSchema, place: 'path' | 'query', { components }: JsonSchemas): JsonSchema[] {
  const { $ref } = schema;
  const whole = typeof $ref === 'string' ? (components[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}) : schema;
  const required = new Set(Array.isArray(whole['required']) ? whole['required'] : []);
  return Object.entries((whole['properties'] ?? {}) as Record<string, JsonSchema>).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.has(name),
    schema: inner,
    ...(place === 'path' || required.has(name) ? { example: exampleOf(inner, components) } : {}),
  }));
}

function headersOf(operation: Operation): JsonSchema[] {
  const parameters: JsonSchema[] = [
    {
      name: 'Accept-Language',
      in: 'header',
      required: false,
      description: 'The language of texts for readers; `?lang` and the preference of the person stand before it.',
      schema: { type: 'string', examples: [...LANGUAGES] },
    },
  ];
  if (operation.conditional === true) {
    const description = 'The `ETag` of the version that is edited.';
    parameters.push({
      name: 'If-Match',
      in: 'header',
      required: true,
      description,
      schema: { type: 'string', examples: ['"3"'] },
    });
  }
  if (takesKeys(operation)) {
    const description = 'The same key with the same request, within a day, changes once and is answered alike.';
    const schema = { type: 'string', minLength: 1, maxLength: 200, examples: ['7f9c2b1e-nomination-4'] };
    parameters.push({ name: 'Idempotency-Key', in: 'header', required: false, description, schema });
  }
  for (const [name, { description, example, required }] of Object.entries(operation.headers ?? {})) {
    parameters.push({ name, in: 'header', required, description, schema: { type: 'string', examples: [example] } });
  }
  return parameters;
}
