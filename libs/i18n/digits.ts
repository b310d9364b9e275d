/** A decimal digit of any script: ٣, ۳, ३, ３. */
const DIGIT = /\p{Nd}/u;

/** The value of a decimal digit. Unicode keeps the ten of a script side by side, in their order. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // The mathematical digits are five alphabets without a gap.
  return (code - zero) % 10;
}

/** `text` with the decimal digits of every script as 0123456789. */
export const latinDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(valueOf(digit))));

/** Marks of direction, joiners, and spaces without width: nobody sees them, and devices put them in. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** What was typed for a number, a date or a time, as it is seen, with digits of every script as 0123456789. */
export const plainTyped = (typed: string): string => latinDigits(typed.replaceAll(INVISIBLE, ''));
