import { ALL, NOTHING, type Share } from '../kind.js';
import type { ChoiceAnswer, ChoiceKey } from './schema.js';

/** Each right option earns its share and each wrong one costs one, never below nothing; or all of it or nothing. */
export function shareOfChoice(key: ChoiceKey, answer: ChoiceAnswer): Share {
  const correct = new Set(key.correct);
  const selected = new Set(answer.selected);
  const hits = [...correct].filter((id) => selected.has(id)).length;
  const misses = selected.size - hits;
  if (key.credit === 'all-or-nothing') return hits === correct.size && misses === 0 ? ALL : NOTHING;
  return [Math.max(0, hits - misses), correct.size];
}
