/** More than any statement has; what gives more is told at run time. */
const MOST = 96;

/** What is not known before the program runs, chosen in every way in turn: `chosen` says one of `count` for each `key`. */
export interface Choices {
  chosen(key: unknown, count: number): number;
}

interface Choice {
  readonly key: unknown;
  readonly count: number;
  at: number;
}

/** What `work` gives for every way to choose, each once. @throws RangeError where there are too many. */
export function alternativesOf<T>(work: (choices: Choices) => T): T[] {
  const found = new Set<T>();
  let made: Choice[] = [];
  for (let turn = 0; ; turn++) {
    if (turn === MOST) throw new RangeError(`there are more than ${MOST} ways to choose its pieces`);
    found.add(work({ chosen: (key, count) => choose(made, key, count) }));
    made = nextOf(made);
    if (made.length === 0) return [...found];
  }
}

/** The same key is chosen once in a turn. */
function choose(made: Choice[], key: unknown, count: number): number {
  const before = made.find((choice) => choice.key === key);
  if (before) return before.at;
  made.push({ key, count, at: 0 });
  return 0;
}

/** The last choice that has another way takes it; those behind it are made anew. */
function nextOf(made: readonly Choice[]): Choice[] {
  const last = made.findLastIndex(({ at, count }) => at + 1 < count);
  const kept = made.slice(0, last + 1);
  const changed = kept.at(-1);
  if (changed) changed.at += 1;
  return kept;
}
