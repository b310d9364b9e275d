import { askedBy } from '../asked.js';
import type { QuestionKind } from '../kind.js';
import { choiceProblems } from './rules.js';
import { ChoiceAnswer, ChoiceBody, ChoiceKey } from './schema.js';
import { shareOfChoice } from './scoring.js';

/** One option of several, or as many as are right. */
export const choice: QuestionKind<typeof ChoiceBody, typeof ChoiceKey, typeof ChoiceAnswer> = {
  body: ChoiceBody,
  key: ChoiceKey,
  answer: ChoiceAnswer,
  problems: choiceProblems,
  asked: askedBy(ChoiceBody),
  judge: shareOfChoice,
  fixesPoints: false,
  words: () => null,
  rightAnswer: ({ correct }) => ({ type: 'choice', selected: correct }),
};
