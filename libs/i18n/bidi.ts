import type { Language } from '#kernel';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const RIGHT_TO_LEFT_ALONE = /^[\p{Script=Arabic}\p{M}\s،؛؟.!]*$/u;

/**
 * `text` kept as one piece in its own direction, whatever surrounds it: codes, addresses, numbers with signs, names in
 * the other script (Unicode Standard Annex 9, FSI and PDI).
 */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;

/** `text` for use inside a sentence of `language`: isolated if the two directions could mix, else as it is. */
export function within(language: Language, text: string): string {
  const mixes = language === 'ar' ? !RIGHT_TO_LEFT_ALONE.test(text) : RIGHT_TO_LEFT.test(text);
  return mixes && !text.startsWith(FIRST_STRONG_ISOLATE) ? isolate(text) : text;
}
