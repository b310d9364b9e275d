export interface Outcome<T> {
  readonly item: T;
  /** Null where it succeeded. */
  readonly failure: unknown;
}

interface Watch {
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** One act on many, one after the other: what is refused for one does not keep it from the rest. */
export async function carryOut<T>(
  items: readonly T[],
  run: (item: T) => Promise<unknown>,
  { onProgress, signal }: Watch,
): Promise<Outcome<T>[]> {
  const outcomes: Outcome<T>[] = [];
  for (const item of items) {
    if (signal.aborted) break;
    const failure = await run(item).then(
      () => null,
      (reason: unknown) => reason,
    );
    outcomes.push({ item, failure });
    onProgress(outcomes.length);
  }
  return outcomes;
}
