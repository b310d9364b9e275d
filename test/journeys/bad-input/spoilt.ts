import fc from 'fast-check';

type Path = readonly (string | number)[];

/** A valid body with one place made bad. */
export interface Spoilt {
  readonly path: Path;
  readonly body: unknown;
}

/** What people, broken programs and attackers send in place of something else. */
const BAD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eabc\u2066',
  'x'.repeat(40_000),
  'ا'.repeat(300),
  '0000-00-00',
  '2026-02-30T25:61:00Z',
  '+275760-09-13T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  "'; drop table x; --",
  '../../../etc/passwd',
  '1e5',
  [],
  {},
  [[[]]],
  { ar: null, fr: null, en: null },
  { $ref: '#' },
  { toString: 1, constructor: 2 },
  Array.from({ length: 2_000 }, () => 0),
];

/** Any place of a body: its root, its objects and arrays, its leaves. */
export function placesOf(value: unknown, above: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.map((each, index) => [index, each] as const)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [above, ...inner.flatMap(([key, each]) => placesOf(each, [...above, key]))];
}

export function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === key ? replaced(each, rest, by) : each));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}

function removed(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (rest.length > 0) {
    const inner = (value as Record<string, unknown>)[key];
    return replaced(value, [key], removed(inner, rest));
  }
  if (Array.isArray(value)) return value.filter((_, index) => index !== key);
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));
}

/** `body` with one place changed, removed, or with an unknown field beside it. */
export function spoilt(body: unknown): fc.Arbitrary<Spoilt> {
  const path = fc.constantFrom(...placesOf(body));
  const bad = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...BAD_VALUES) },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: false, maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  );
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ path, by: bad }).map((it) => ({ path: it.path, body: replaced(body, it.path, it.by) })),
    },
    { weight: 2, arbitrary: path.map((each) => ({ path: each, body: removed(body, each) })) },
    { weight: 1, arbitrary: fc.record({ name: fc.string({ maxLength: 30 }), bad }).map((it) => beside(body, it)) },
  );
}

const beside = (body: unknown, { name, bad }: { readonly name: string; readonly bad: unknown }): Spoilt => ({
  path: [],
  body: typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, [name]: bad } : bad,
});
