export { Answer, QuestionBody, QuestionKey, type AnswerOf, type BodyOf, type KeyOf, type KindName } from './kinds.js';
export { asked, fixesPoints, questionProblems, rightAnswer, wordsOf } from './questions.js';
export { scoreAnswer, toBeRead } from './scoring.js';
export { Region } from './hotspot/schema.js';
export { LONGEST_ANSWER } from './written/limits.js';
