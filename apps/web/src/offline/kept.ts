/** The reason why something is not taken as it was given; `message` is in the language that the centre was asked in. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** A value that came from one device and stands at the centre. */
export interface Version<V> {
  readonly device: string;
  readonly kind: 'phone' | 'tablet' | 'computer' | null;
  readonly sequence: number;
  readonly revision: number;
  readonly value: V;
  readonly savedAt: string;
}

/** Several values given under one key, none with the others in sight, the last received first; a person chooses. */
export interface Contest<V> {
  readonly revision: number;
  readonly versions: readonly Version<V>[];
}

/** The last value that was given under a key. */
export interface Kept<V> {
  readonly key: string;
  readonly value: V;
  /** Null until the centre has it. */
  readonly savedAt: string | null;
  /** The device that gave it. The sequence orders only what one device gave. */
  readonly device: string;
  readonly sequence: number;
  /** `over` is the revision of the centre that it builds on, 0 for none; `revision` is its own there, 0 until known. */
  readonly over: number;
  readonly revision: number;
  readonly contest?: Contest<V> | undefined;
  /** If there is one, the value waits for the person, and holds up nothing else. */
  readonly refusal?: Refusal | undefined;
}

/** The device of values from earlier releases, which had no device or revisions; their sequences ordered everything. */
export const NO_DEVICE = '00000000-0000-0000-0000-000000000000';

export const asKept = <V>(stored: Kept<V>): Kept<V> => {
  const { device = NO_DEVICE, over = 0, revision = 0 } = stored as Partial<Kept<V>>;
  return { ...stored, device, over, revision };
};

export const isSame = (one: Pick<Kept<unknown>, 'device' | 'sequence'>, other: typeof one): boolean =>
  one.device === other.device && one.sequence === other.sequence;

/**
 * Whether the first of two values under one key is shown. Of two values of one device, it is the later; of two copies
 * of one value, that of which the centre said more; else what the centre does not have, then the higher revision.
 */
export function supersedes<V>(one: Kept<V>, other: Kept<V> | undefined): boolean {
  if (!other) return true;
  if (one.device === other.device && one.sequence !== other.sequence) return one.sequence > other.sequence;
  if ((one.savedAt === null) !== (other.savedAt === null)) return (one.savedAt === null) !== isSame(one, other);
  return one.savedAt === null ? one.over > other.over : one.revision > other.revision;
}

/** Joins what the centre has with what the device has. A value among the versions of a contest has arrived. */
export function joined<V>(centre: readonly Kept<V>[], device: readonly Kept<V>[]): Map<string, Kept<V>> {
  const all = new Map(centre.map((each) => [each.key, each]));
  for (const each of device) {
    const stored = all.get(each.key);
    if (!hasArrived(each, stored) && supersedes(each, stored)) all.set(each.key, each);
  }
  return all;
}

const hasArrived = <V>({ device, sequence }: Kept<V>, stored: Kept<V> | undefined): boolean =>
  (stored?.contest?.versions ?? []).some((one) => one.device === device && one.sequence >= sequence);

/** The revision that a new value builds on. While a contest is undecided, a new value ends none of its versions. */
export function overOf<V>(before: Kept<V> | undefined): number {
  if (!before) return 0;
  if (before.contest) return Math.min(...before.contest.versions.map(({ revision }) => revision)) - 1;
  return before.savedAt === null ? before.over : before.revision;
}

export const unsentOf = <V>(kept: ReadonlyMap<string, Kept<V>>): Kept<V>[] =>
  [...kept.values()].filter(({ savedAt }) => savedAt === null).sort((one, other) => one.sequence - other.sequence);

/** The number of values that the centre does not have, and those of them that it refuses. */
export function countsOf<V>(kept: ReadonlyMap<string, Kept<V>>): { unsent: number; refused: readonly Kept<V>[] } {
  const unsent = unsentOf(kept);
  return { unsent: unsent.length, refused: unsent.filter(({ refusal }) => refusal !== undefined) };
}

export function lastSaved(kept: Iterable<Kept<unknown>>): Date | null {
  const saved = [...kept].flatMap(({ savedAt }) => (savedAt === null ? [] : [Date.parse(savedAt)]));
  return saved.length > 0 ? new Date(Math.max(...saved)) : null;
}

/** The first of `waiting` that fit into one request, by number and by bytes as UTF-8; always at least one. */
export function batchOf<V>(waiting: readonly Kept<V>[], most: { number: number; bytes: number }): Kept<V>[] {
  let bytes = 0;
  const fits = (each: Kept<V>, place: number): boolean => {
    bytes += new TextEncoder().encode(JSON.stringify(each)).length;
    return place < most.number && (place === 0 || bytes <= most.bytes);
  };
  const end = waiting.findIndex((each, place) => !fits(each, place));
  return waiting.slice(0, end === -1 ? waiting.length : end);
}
