/** Why something given is not taken as it is; `message` is in the language that the centre was asked in. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What came from one device and stands at the centre. */
export interface Version<V> {
  readonly device: string;
  readonly kind: 'phone' | 'tablet' | 'computer' | null;
  readonly sequence: number;
  readonly revision: number;
  readonly value: V;
  readonly savedAt: string;
}

/** Several things given under one key, none in sight of the others, the one received last first; a person is to choose. */
export interface Contest<V> {
  readonly revision: number;
  readonly versions: readonly Version<V>[];
}

/** What was given last under a key. */
export interface Kept<V> {
  readonly key: string;
  readonly value: V;
  /** Null until the centre has it. */
  readonly savedAt: string | null;
  /** Who gave it. The sequence orders what one device gave, and nothing else. */
  readonly device: string;
  readonly sequence: number;
  /** The revision of the centre that it was given over, 0 for none, and the one that it has there, 0 until it is known. */
  readonly over: number;
  readonly revision: number;
  readonly contest?: Contest<V> | undefined;
  /** It waits for the person, and holds up nothing else. */
  readonly refusal?: Refusal | undefined;
}

/** What earlier releases put on a device had neither device nor revisions; their sequences ordered everything. */
export const NO_DEVICE = '00000000-0000-0000-0000-000000000000';

export const asKept = <V>(stored: Kept<V>): Kept<V> => {
  const { device = NO_DEVICE, over = 0, revision = 0 } = stored as Partial<Kept<V>>;
  return { ...stored, device, over, revision };
};

export const isSame = (one: Pick<Kept<unknown>, 'device' | 'sequence'>, other: typeof one): boolean =>
  one.device === other.device && one.sequence === other.sequence;

/**
 * Whether of two things under one key this one is to be shown: of one device the later; of the same the one of which the
 * centre said more; else what this device gave and the centre has not, then the higher revision.
 */
export function supersedes<V>(one: Kept<V>, other: Kept<V> | undefined): boolean {
  if (!other) return true;
  if (one.device === other.device && one.sequence !== other.sequence) return one.sequence > other.sequence;
  if ((one.savedAt === null) !== (other.savedAt === null)) return (one.savedAt === null) !== isSame(one, other);
  return one.savedAt === null ? one.over > other.over : one.revision > other.revision;
}

/** What the centre has joined with what the device has. What is among the versions of a contest has arrived. */
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

/** The revision over which something new is given. As long as a contest is undecided, it ends none of its versions. */
export function overOf<V>(before: Kept<V> | undefined): number {
  if (!before) return 0;
  if (before.contest) return Math.min(...before.contest.versions.map(({ revision }) => revision)) - 1;
  return before.savedAt === null ? before.over : before.revision;
}

export const unsentOf = <V>(kept: ReadonlyMap<string, Kept<V>>): Kept<V>[] =>
  [...kept.values()].filter(({ savedAt }) => savedAt === null).sort((one, other) => one.sequence - other.sequence);

/** How much of it the centre has not, and what of that it refuses. */
export function countsOf<V>(kept: ReadonlyMap<string, Kept<V>>): { unsent: number; refused: readonly Kept<V>[] } {
  const unsent = unsentOf(kept);
  return { unsent: unsent.length, refused: unsent.filter(({ refusal }) => refusal !== undefined) };
}

export function lastSaved(kept: Iterable<Kept<unknown>>): Date | null {
  const saved = [...kept].flatMap(({ savedAt }) => (savedAt === null ? [] : [Date.parse(savedAt)]));
  return saved.length > 0 ? new Date(Math.max(...saved)) : null;
}

/** As many of `waiting` as one request takes: by number, and by bytes as UTF-8; the first always. */
export function batchOf<V>(waiting: readonly Kept<V>[], most: { number: number; bytes: number }): Kept<V>[] {
  let bytes = 0;
  const fits = (each: Kept<V>, place: number): boolean => {
    bytes += new TextEncoder().encode(JSON.stringify(each)).length;
    return place < most.number && (place === 0 || bytes <= most.bytes);
  };
  const end = waiting.findIndex((each, place) => !fits(each, place));
  return waiting.slice(0, end === -1 ? waiting.length : end);
}
