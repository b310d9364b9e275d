import type { Separator } from './sheet.js';

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
const LINES = 50;
/** The line that spreadsheets write above the first row to name the separator. */
const SAID = /^sep=(.)\r?\n/i;

export interface SeparatorFound {
  readonly separator: Separator;
  /** The number of letters before the first row. */
  readonly skipped: number;
}

/** The separator that `sep=;` names, else the one that divides the first lines most evenly, outside of quotes. */
export function separatorOf(beginning: string): SeparatorFound {
  const said = SAID.exec(beginning);
  const named = SEPARATORS.find((separator) => separator === said?.[1]);
  if (said && named) return { separator: named, skipped: said[0].length };
  const scored = SEPARATORS.map((separator) => ({ separator, score: evenness(beginning, separator) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return { separator: best.score > 0 ? best.separator : ',', skipped: 0 };
}

/** The share of lines with as many separators as the first line, and a little more where there are many. */
function evenness(text: string, separator: Separator): number {
  const counts = countsOf(text, separator);
  const [first = 0] = counts;
  if (first === 0) return 0;
  return counts.filter((count) => count === first).length / counts.length + Math.min(first, 50) / 1_000;
}

function countsOf(text: string, separator: Separator): number[] {
  const counts: number[] = [];
  let isQuoted = false;
  let count = 0;
  let isEmpty = true;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === '\n' && !isQuoted) {
      if (!isEmpty) counts.push(count);
      if (counts.length === LINES) return counts;
      count = 0;
      isEmpty = true;
    } else {
      if (letter === separator && !isQuoted) count += 1;
      isEmpty &&= letter === '\r';
    }
  }
  // The last line may have been cut off with the beginning that is looked at.
  return counts.length > 0 ? counts : [count];
}
