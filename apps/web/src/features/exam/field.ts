import type { ItemBody } from '#contracts/exams';
import type { Answer } from './answer-queue.js';

/** What a field for answers to one kind of item is given. */
export interface FieldProps<T extends ItemBody['type']> {
  readonly body: Extract<ItemBody, { type: T }>;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}
