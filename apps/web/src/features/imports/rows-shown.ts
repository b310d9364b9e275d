import type { Import } from '#contracts/imports';

/** The rows that a list is narrowed to: by their verdict, or by what became of them. */
export const ROWS_SHOWN = [
  'faulty',
  'doubtful',
  'new',
  'change',
  'same',
  'entered',
  'changed',
  'kept',
  'undone',
] as const;
export type RowsShown = (typeof ROWS_SHOWN)[number];

const OUTCOMES: readonly RowsShown[] = ['entered', 'changed', 'kept', 'undone'];

/** The part of the query that narrows a list of rows. */
export const narrowing = (shown: RowsShown | undefined): Readonly<Record<string, string>> => {
  if (shown === undefined) return {};
  return OUTCOMES.includes(shown) ? { outcome: shown } : { verdict: shown };
};

/** The kinds of rows that there are; those to be mended come first. */
export const kindsOf = ({ counts }: Pick<Import, 'counts'>): readonly RowsShown[] =>
  ROWS_SHOWN.filter((shown) => counts[shown] > 0);
