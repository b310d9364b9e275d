import { roundHalfUp } from './rubric.js';

/** Marks that differ by more than this share of the item's points go to the chief. */
export const TOLERANCE = 0.2;

export type Settlement =
  { readonly kind: 'waiting' } | { readonly kind: 'settled'; readonly points: number } | { readonly kind: 'disputed' };

/** What becomes of a script worth `worth` points, once these marks are in: never the higher one silently. */
export function settle(marks: readonly number[], required: number, worth: number): Settlement {
  if (marks.length < required) return { kind: 'waiting' };
  const spread = Math.max(...marks) - Math.min(...marks);
  if (spread > TOLERANCE * worth + Number.EPSILON) return { kind: 'disputed' };
  return { kind: 'settled', points: roundHalfUp(marks.reduce((total, mark) => total + mark, 0) / marks.length) };
}
