import { countWords } from '#kernel';
import { askedBy } from '../asked.js';
import { NOTHING, type QuestionKind } from '../kind.js';
import { rubricProblems } from './rules.js';
import { WrittenAnswer, WrittenBody, WrittenKey } from './schema.js';

/** A text that a person judges by a rubric. */
export const written: QuestionKind<typeof WrittenBody, typeof WrittenKey, typeof WrittenAnswer> = {
  body: WrittenBody,
  key: WrittenKey,
  answer: WrittenAnswer,
  problems: rubricProblems,
  asked: askedBy(WrittenBody),
  judge: (_key, { text }) => (text.trim() === '' ? NOTHING : { text }),
  fixesPoints: true,
  words: ({ text }) => ({ path: 'text', count: countWords(text) }),
  rightAnswer: (_key, text) => ({ type: 'written', text }),
};
