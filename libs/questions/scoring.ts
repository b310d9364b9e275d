import { NOTHING, type Judged, type Share, type ToRead } from './kind.js';
import {
  kinds,
  type Answer,
  type AnswerOf,
  type BodyOf,
  type KeyOf,
  type KindName,
  type QuestionKey,
} from './kinds.js';

/**
 * The points that `answer` earns of `points`; null where a marker must judge it. A share is not rounded here, so that
 * three times two thirds of a point are two points and not 2.01. An item without an answer, or with an empty written
 * one, earns nothing and needs no marker.
 */
export function scoreAnswer(key: QuestionKey, points: number, answer: Answer | null): number | null {
  const judged = judge(key, answer);
  if ('text' in judged) return null;
  const [part, whole] = judged;
  return (points * part) / whole;
}

/** What a marker has to read of an answer; null where it is scored without one. */
export function toBeRead(key: QuestionKey, answer: Answer | null): string | null {
  const judged = judge(key, answer);
  return 'text' in judged ? judged.text : null;
}

const judge = (key: QuestionKey, answer: Answer | null): Share | ToRead =>
  answer?.type === key.type ? judgeOf(key.type, key, answer) : NOTHING;

const judgeOf = <Kind extends KindName>(
  type: Kind,
  key: KeyOf<Kind>,
  answer: AnswerOf<Kind>,
): Judged<BodyOf<Kind>, KeyOf<Kind>> => kinds[type].judge(key, answer);
