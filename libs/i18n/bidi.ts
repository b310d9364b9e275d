import type { Language } from '#kernel';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const RIGHT_TO_LEFT_ALONE = /^[\p{Script=Arabic}\p{M}\s،؛؟.!]*$/u;

/**
 * `text` kept as one piece in its own direction, whatever surrounds it: codes, addresses, numbers with signs, names in
 * the other script (Unicode Standard Annex 9, FSI and PDI).
 */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;

/**
 * Several numbers side by side: ٨ · ٩. No letter gives them a direction, and the digits of the two scripts differ in
 * theirs. A telephone number, which begins with a plus, is one number and no list.
 */
const NUMBERS = /^(?!\s*\+)[^\p{L}]*\p{Nd}[^\p{L}]* [^\p{L}]*\p{Nd}[^\p{L}]*$/u;

/** `text` for use inside a sentence of `language`: isolated if the two directions could mix, else as it is. */
export function within(language: Language, text: string): string {
  const mixes = language === 'ar' ? !RIGHT_TO_LEFT_ALONE.test(text) : RIGHT_TO_LEFT.test(text);
  if (!mixes || /^[\u2066-\u2068]/.test(text)) return text;
  return language === 'ar' && NUMBERS.test(text)
    ? `${RIGHT_TO_LEFT_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`
    : isolate(text);
}
