import type { Answer } from '#questions';
import { kindOf } from './kinds.js';

/** Whether an answer says anything. */
export const isGiven = (answer: Answer | null): boolean => answer !== null && kindOf(answer).isGiven(answer);

/** The number of characters by which an answer is too long for the centre; 0 if it is not. */
export const excessOf = (answer: Answer | null): number => (answer === null ? 0 : kindOf(answer).excess(answer));

/** An answer as it can be sent. */
export const sendable = (answer: Answer | null): Answer | null => answer && kindOf(answer).sendable(answer);
