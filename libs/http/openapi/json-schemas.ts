import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;
type Names = Map<string, string>;
type Definitions = Readonly<Record<string, JsonSchema>>;

const LOCAL = '#/$defs/';
const SHARED = '#/components/schemas/';

/** What a list with fixed items may hold after them. */
const NOTHING_MORE: JsonSchema = { not: {} };

/** Turns zod schemas into those of OpenAPI 3.1 (JSON Schema 2020-12); those with an id become named components. */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};

  /** `schema` as a client sends it (`input`) or as the centre answers it (`output`). */
  of(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _version,
      $defs = {},
      ...root
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
    const definitions = $defs as Definitions;
    const names = this.namesOf(definitions, io === 'input' ? 'Input' : 'Output');
    for (const [key, name] of names) this.components[name] ??= renamed(definitions[key] ?? {}, names);
    return renamed(root, names);
  }

  /**
   * A component may differ between requests and answers. The form that is met second then gets another name, and so does
   * every component that refers to it.
   */
  private namesOf(definitions: Definitions, suffix: string): Names {
    const names: Names = new Map(Object.keys(definitions).map((key) => [key, key]));
    for (let settled = false; !settled;) {
      settled = true;
      for (const [key, definition] of Object.entries(definitions)) {
        const name = names.get(key) ?? key;
        const known = this.components[name];
        if (known === undefined || isDeepStrictEqual(known, renamed(definition, names))) continue;
        names.set(key, `${name}${suffix}`);
        settled = false;
      }
    }
    return names;
  }
}

/**
 * Leaves out what validators understand differently: Unicode classes in a pattern, which some read without the Unicode
 * mode, and `items: false` for "nothing more", which some take for a missing setting.
 */
function plainly({ pattern, ...schema }: JsonSchema): JsonSchema {
  const isPlain = typeof pattern !== 'string' || !/\\p\{/i.test(pattern);
  return {
    ...schema,
    ...(isPlain && pattern !== undefined ? { pattern } : {}),
    ...('prefixItems' in schema && !schema['items'] ? { items: NOTHING_MORE } : {}),
  };
}

/** `schema` with its references pointing to the components. */
function renamed(schema: JsonSchema, names: Names): JsonSchema {
  const walk = (value: unknown, key: string | null): unknown => {
    if (Array.isArray(value)) return value.map((inner) => walk(inner, null));
    if (typeof value === 'string' && key === '$ref' && value.startsWith(LOCAL)) {
      const target = value.slice(LOCAL.length);
      return `${SHARED}${names.get(target) ?? target}`;
    }
    if (typeof value !== 'object' || value === null) return value;
    const walked = Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]);
    return plainly(Object.fromEntries(walked) as JsonSchema);
  };
  return walk(schema, null) as JsonSchema;
}
