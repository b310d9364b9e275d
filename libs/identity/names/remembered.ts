/** `make`, with what it made of up to `most` words kept: the words of names repeat. */
export function remembered<T extends object>(make: (word: string) => T, most: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept) return kept;
    const made = make(word);
    if (known.size >= most) known.clear();
    known.set(word, made);
    return made;
  };
}
