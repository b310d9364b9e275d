import { readNumber } from '#i18n/web';

/** What the text of a field for a number is to the exam: an answer, or text that is none yet, or neither. */
export interface TypedAnswer {
  readonly value: number | null;
  readonly unread: string | null;
}

/** A text that can be read as no number, or as two, is no answer: what was given before is taken back with it. */
export function answerIn(text: string): TypedAnswer {
  const read = readNumber(text);
  if (read.is === 'number') return { value: read.value, unread: null };
  return { value: null, unread: read.is === 'empty' ? null : text };
}

/**
 * Whether the answer to the item was changed elsewhere, in another window or on another device, so that the field is to
 * show it: what the person types here is in `text` already.
 */
export function isOvertaken(text: string, given: number | null): boolean {
  const { value } = answerIn(text);
  return value !== given;
}

const MINUS = /^[^\p{Nd}]*[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const PLUS = /^[^\p{Nd}]*[+\ufe62\uff0b]/u;

/** The text with a minus where it had none, else without it: the keypads of some telephones have no signs. */
export const withOtherSign = (text: string): string =>
  MINUS.test(text) ? text.replace(MINUS, '') : `-${text.replace(PLUS, '')}`;
