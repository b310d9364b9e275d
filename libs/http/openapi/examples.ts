import type { JsonSchema } from './json-schemas.js';

const SHARED = '#/components/schemas/';
/** No schema is nested deeper than this, unless it refers to itself. */
const DEPTH = 24;

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  'date-time': '2026-03-02T08:30:00.000Z',
  date: '2026-03-02',
  email: 'youssef.elalaoui@example.org',
  uri: 'https://lms.example.org',
};

/** An example of what `schema` allows: its own where it has one, else put together from those of its parts. */
export function exampleOf(schema: JsonSchema, components: Readonly<Record<string, JsonSchema>>, depth = 0): unknown {
  if (depth > DEPTH) return null;
  const next = (inner: unknown): unknown => exampleOf((inner ?? {}) as JsonSchema, components, depth + 1);
  const { $ref, examples, default: usual, const: only, enum: values } = schema;
  if (Array.isArray(examples) && examples.length > 0) return examples[0] as unknown;
  if (usual !== undefined) return usual;
  if (only !== undefined) return only;
  if (Array.isArray(values)) return values[0] as unknown;
  if (typeof $ref === 'string') return next(components[$ref.slice(SHARED.length)]);
  for (const alternatives of [schema['oneOf'], schema['anyOf']]) {
    if (Array.isArray(alternatives)) return next(alternatives[0]);
  }
  // For a text with several patterns, `allOf` holds only the patterns.
  if (Array.isArray(schema['allOf']) && schema['type'] !== 'string') {
    return Object.assign({}, ...schema['allOf'].map(next)) as unknown;
  }
  return exampleByType(schema, next);
}

function exampleByType(schema: JsonSchema, next: (inner: unknown) => unknown): unknown {
  const { type, format, properties = {} } = schema;
  switch (Array.isArray(type) ? (type[0] as unknown) : type) {
    case 'object':
      return Object.fromEntries(Object.entries(properties as JsonSchema).map(([name, inner]) => [name, next(inner)]));
    case 'array':
      return exampleItems(schema).map(next);
    case 'string':
      return BY_FORMAT[String(format)] ?? '…'.repeat(atLeastOne(schema['minLength']));
    case 'integer':
    case 'number':
      return exampleNumber(schema);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function exampleItems({ items, prefixItems, minItems }: JsonSchema): unknown[] {
  if (Array.isArray(prefixItems)) return prefixItems;
  return items === undefined ? [] : Array.from({ length: atLeastOne(minItems) }, () => items);
}

const atLeastOne = (least: unknown): number => (typeof least === 'number' ? Math.max(least, 1) : 1);

/** zod bounds whole numbers by what JavaScript counts exactly; these bounds make no good examples. */
const exampleNumber = ({ minimum }: JsonSchema): number =>
  typeof minimum === 'number' && minimum > Number.MIN_SAFE_INTEGER ? Math.max(minimum, 1) : 1;
