import type { ImportCounts } from './import.entity.js';

type Counted = keyof ImportCounts;

/** `counts` with each of `more` increased by one. */
export function withMore(counts: ImportCounts, more: readonly Counted[]): ImportCounts {
  const sums = { ...counts };
  for (const one of more) sums[one] = (sums[one] ?? 0) + 1;
  return sums;
}

/** `counts` after a row went from `from` to `to`. */
export function shifted(counts: ImportCounts, from: Counted | null, to: Counted): ImportCounts {
  const sums = withMore(counts, [to]);
  if (from !== null) sums[from] = (sums[from] ?? 1) - 1;
  return sums;
}

/** How many good rows are not in yet: rows that were brought in no longer count as waiting. */
export const waitingRows = ({
  new: fresh = 0,
  change = 0,
  entered = 0,
  changed = 0,
  undone = 0,
  kept = 0,
}: ImportCounts) => Math.max(0, fresh + change - entered - changed - undone - kept);
