import { readNumber } from '#i18n/web';

/** The meaning that a text typed for a number has to the exam: an answer, text that is none yet, or neither. */
export interface TypedAnswer {
  readonly value: number | null;
  readonly unread: string | null;
}

/** Reads a text. If it is no number, or could be two, it is no answer and takes back the one given before. */
export function answerIn(text: string): TypedAnswer {
  const read = readNumber(text);
  if (read.is === 'number') return { value: read.value, unread: null };
  return { value: null, unread: read.is === 'empty' ? null : text };
}

/**
 * Whether the answer to the item was changed elsewhere, in another window or on another device, so that the field has
 * to show it. What the person types here is in `text` already.
 */
export function isOvertaken(text: string, given: number | null): boolean {
  const { value } = answerIn(text);
  return value !== given;
}

const MINUS = /^[^\p{Nd}]*[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const PLUS = /^[^\p{Nd}]*[+\ufe62\uff0b]/u;

/** Adds a minus to the text, or takes it away: the keypads of some telephones have no signs. */
export const withOtherSign = (text: string): string =>
  MINUS.test(text) ? text.replace(MINUS, '') : `-${text.replace(PLUS, '')}`;
