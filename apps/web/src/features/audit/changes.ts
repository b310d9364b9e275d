/** A value as it is kept in the trail. */
export type Kept = string | number | boolean | null;

export interface FieldChange {
  /** The names that lead to it, joined by dots: `name.ar`. */
  readonly path: string;
  /** Undefined where the field was not there. */
  readonly before: Kept | undefined;
  readonly after: Kept | undefined;
}

type Values = Readonly<Record<string, unknown>> | null;

/** Every value of a record with the path that leads to it; a list of plain values counts as one value. */
function leavesOf(value: unknown, path: string): [string, Kept][] {
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return [[path, value.join(', ')]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === '' ? name : `${path}.${name}`));
  }
  return [[path, keptOf(value)]];
}

const keptOf = (value: unknown): Kept =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

/** The changes from before to after, field by field, in the order in which they are kept; equal fields are left out. */
export function changesOf(before: Values, after: Values): FieldChange[] {
  const [earlier, later] = [new Map(leavesOf(before ?? {}, '')), new Map(leavesOf(after ?? {}, ''))];
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((path) => ({ path, before: earlier.get(path), after: later.get(path) }))
    .filter((change) => change.before !== change.after);
}
