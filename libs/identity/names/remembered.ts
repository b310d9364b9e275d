/**
 * Runs `make` and keeps its results for the last `most` words or somewhat more, as the words of names repeat. A result
 * that was not asked for while as many others were is forgotten.
 */
export function remembered<T extends object>(make: (word: string) => T, most: number): (word: string) => T {
  let [recent, before] = [new Map<string, T>(), new Map<string, T>()];
  return (word) => {
    const kept = recent.get(word);
    if (kept) return kept;
    const made = before.get(word) ?? make(word);
    if (recent.size >= most) [recent, before] = [new Map<string, T>(), recent];
    recent.set(word, made);
    return made;
  };
}
