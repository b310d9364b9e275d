import { exceedsPercent, meanOfPoints, spreadOfPoints } from '#kernel';

/**
 * Marks that differ by more than this percentage of the item's points go to the chief; by exactly as much, they do
 * not.
 */
const TOLERANCE = 20;

export type Settlement =
  { readonly kind: 'waiting' } | { readonly kind: 'settled'; readonly points: number } | { readonly kind: 'disputed' };

/**
 * Decides a script worth `worth` points by its marks: by their mean or as disputed, never silently by the higher mark.
 */
export function settle(marks: readonly number[], required: number, worth: number): Settlement {
  if (marks.length < required) return { kind: 'waiting' };
  if (exceedsPercent(spreadOfPoints(marks), TOLERANCE, worth)) return { kind: 'disputed' };
  return { kind: 'settled', points: meanOfPoints(marks) };
}
