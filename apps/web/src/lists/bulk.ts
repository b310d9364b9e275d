/** The result of an act on one of many. */
export interface Came {
  /** The kind of result, by which it is counted with others. */
  readonly kind: string;
  readonly words: string;
}

export interface Outcome<T> {
  readonly item: T;
  /** Null where it was refused. */
  readonly came: Came | null;
  /** Null where it succeeded. */
  readonly failure: unknown;
}

interface Watch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Carries out an act on many, one after the other; a refusal for one does not keep it from the rest. */
export async function carryOut<T>(
  items: readonly T[],
  run: (item: T) => Promise<Came>,
  { onProgress, signal }: Watch,
): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const item of items) {
    if (signal.aborted) break;
    outcomes.push(
      await run(item).then(
        (came) => ({ item, came, failure: null }),
        (failure: unknown) => ({ item, came: null, failure }),
      ),
    );
    onProgress(outcomes.length);
  }
  return outcomes;
}

/** The number of results of each kind, in the order in which the kinds first came. */
export function countedByKind<T>(outcomes: readonly Outcome<T>[]): readonly (readonly [kind: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { came } of outcomes) if (came) counts.set(came.kind, (counts.get(came.kind) ?? 0) + 1);
  return [...counts];
}
