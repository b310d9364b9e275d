import type { FieldProblem } from '#kernel';
import type { Keyed, Words } from './kind.js';
import {
  kinds,
  type Answer,
  type AnswerOf,
  type BodyOf,
  type KeyOf,
  type KindName,
  type QuestionBody,
  type QuestionKey,
} from './kinds.js';
import { problem } from './problem.js';

/** Where a key does not fit its body, or cannot earn the points. Paths are those of the document. */
export function questionProblems({ body, key, points }: Keyed<QuestionBody, QuestionKey>): FieldProblem[] {
  if (body.type !== key.type) return [problem('key.type', 'key-of-another-type')];
  return problemsOf(body.type, { body, key, points });
}

const problemsOf = <Kind extends KindName>(type: Kind, question: Keyed<BodyOf<Kind>, KeyOf<Kind>>): FieldProblem[] =>
  kinds[type].problems(question);

/** What a candidate's device is sent of a question. */
export const asked = (body: QuestionBody): QuestionBody => askedOf(body.type, body);

const askedOf = <Kind extends KindName>(type: Kind, body: BodyOf<Kind>): BodyOf<Kind> => kinds[type].asked(body);

/** Whether the key says what the question is worth, so that no exam may change it. */
export const fixesPoints = ({ type }: QuestionKey): boolean => kinds[type].fixesPoints;

/** The words of an answer, where its question may limit them. */
export const wordsOf = (answer: Answer): Words | null => wordsIn(answer.type, answer);

const wordsIn = <Kind extends KindName>(type: Kind, answer: AnswerOf<Kind>): Words | null => kinds[type].words(answer);

/** An answer that earns every point, as far as the key can tell; `text` is what a person judges. */
export const rightAnswer = (key: QuestionKey, text: string): Answer => rightOf(key.type, key, text);

const rightOf = <Kind extends KindName>(type: Kind, key: KeyOf<Kind>, text: string): AnswerOf<Kind> =>
  kinds[type].rightAnswer(key, text);
