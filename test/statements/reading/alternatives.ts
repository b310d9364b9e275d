/** How many ways are tried at most: more than any statement has; more than that counts as put together at run time. */
const MOST = 96;

/** Chooses in every way in turn what is not known before run time: `chosen` picks one of `count` for each `key`. */
export interface Choices {
  chosen(key: unknown, count: number): number;
}

interface Choice {
  readonly key: unknown;
  readonly count: number;
  at: number;
}

/** The results of `work` for every way to choose, each once. @throws RangeError where there are too many. */
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

/** Chooses once for each key in a turn. */
function choose(made: Choice[], key: unknown, count: number): number {
  const before = made.find((choice) => choice.key === key);
  if (before) return before.at;
  made.push({ key, count, at: 0 });
  return 0;
}

/** Changes the last choice that has another way; the choices after it are made anew. */
function nextOf(made: readonly Choice[]): Choice[] {
  const last = made.findLastIndex(({ at, count }) => at + 1 < count);
  const kept = made.slice(0, last + 1);
  const changed = kept.at(-1);
  if (changed) changed.at += 1;
  return kept;
}
