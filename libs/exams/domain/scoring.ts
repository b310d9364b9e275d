import type { Answer, ItemKey } from '#contracts/exams';
import { isInRegion } from './regions.js';

type KeyOf<T extends ItemKey['type']> = Extract<ItemKey, { type: T }>;
type AnswerOf<T extends Answer['type']> = Extract<Answer, { type: T }>;

/**
 * The points that `answer` earns of `points`; null where a marker must judge it. A share is not rounded here, so that
 * three times two thirds of a point are two points and not 2.01. An item without an answer, or with an empty written
 * one, earns nothing and needs no marker.
 */
export function scoreItem(key: ItemKey, points: number, answer: Answer | null): number | null {
  if (answer === null) return 0;
  if (key.type === 'written') return answer.type === 'written' && answer.text.trim() !== '' ? null : 0;
  const [part, whole] = earnedShare(key, answer);
  return (points * part) / whole;
}

/** How many parts, of how many. */
type Share = readonly [part: number, whole: number];

const ALL: Share = [1, 1];
const NOTHING: Share = [0, 1];

function earnedShare(key: Exclude<ItemKey, { type: 'written' }>, answer: Answer): Share {
  if (key.type === 'choice' && answer.type === 'choice') return shareOfChoice(key, answer);
  if (key.type === 'numeric' && answer.type === 'numeric') return isWithinTolerance(key, answer) ? ALL : NOTHING;
  if (key.type === 'hotspot' && answer.type === 'hotspot') return shareOfHotspot(key, answer);
  return NOTHING;
}

/** Each right option earns its share and each wrong one costs one, never below nothing; or all of it or nothing. */
function shareOfChoice(key: KeyOf<'choice'>, answer: AnswerOf<'choice'>): Share {
  const correct = new Set(key.correct);
  const selected = new Set(answer.selected);
  const hits = [...correct].filter((id) => selected.has(id)).length;
  const misses = selected.size - hits;
  if (key.credit === 'all-or-nothing') return hits === correct.size && misses === 0 ? ALL : NOTHING;
  return [Math.max(0, hits - misses), correct.size];
}

/**
 * The tolerance is inclusive. Whole numbers are compared exactly; with fractions, what binary arithmetic adds to a
 * difference (0.1 + 0.2 is not 0.3) is forgiven.
 */
function isWithinTolerance({ value, tolerance }: KeyOf<'numeric'>, answer: AnswerOf<'numeric'>): boolean {
  const exact = [value, tolerance, answer.value].every(Number.isInteger);
  const slack = exact ? 0 : 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(answer.value), tolerance);
  return Math.abs(answer.value - value) <= tolerance + slack;
}

/**
 * Each region hit earns its share, once; each point outside every region costs one, never below nothing. A point counts
 * for the first region that holds it, so that one in two regions that overlap is not worth both.
 */
function shareOfHotspot({ regions }: KeyOf<'hotspot'>, { points }: AnswerOf<'hotspot'>): Share {
  const held = points.map((point) => regions.findIndex((region) => isInRegion(region, point)));
  const hits = new Set(held.filter((at) => at >= 0)).size;
  const misses = held.filter((at) => at < 0).length;
  return [Math.max(0, hits - misses), regions.length];
}
