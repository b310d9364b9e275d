export { AnswerInWords, Asking, DrawingAbove, Outcome, WholeAnswer } from './question.js';
export { excessOf, isGiven, sendable } from './answers.js';
export { KIND_NAMES } from './kinds.js';
