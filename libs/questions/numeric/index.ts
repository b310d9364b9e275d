import { askedBy } from '../asked.js';
import type { QuestionKind } from '../kind.js';
import { NumericAnswer, NumericBody, NumericKey } from './schema.js';
import { shareOfNumber } from './scoring.js';

/** A number, with a tolerance. */
export const numeric: QuestionKind<typeof NumericBody, typeof NumericKey, typeof NumericAnswer> = {
  body: NumericBody,
  key: NumericKey,
  answer: NumericAnswer,
  problems: () => [],
  asked: askedBy(NumericBody),
  judge: shareOfNumber,
  fixesPoints: false,
  words: () => null,
  rightAnswer: ({ value }) => ({ type: 'numeric', value }),
};
