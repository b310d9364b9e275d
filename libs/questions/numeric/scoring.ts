import { ALL, NOTHING, type Share } from '../kind.js';
import type { NumericAnswer, NumericKey } from './schema.js';

/**
 * The tolerance is inclusive. Whole numbers are compared exactly; with fractions, what binary arithmetic adds to a
 * difference (0.1 + 0.2 is not 0.3) is forgiven.
 */
export function shareOfNumber({ value, tolerance }: NumericKey, answer: NumericAnswer): Share {
  const exact = [value, tolerance, answer.value].every(Number.isInteger);
  const slack = exact ? 0 : 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(answer.value), tolerance);
  return Math.abs(answer.value - value) <= tolerance + slack ? ALL : NOTHING;
}
