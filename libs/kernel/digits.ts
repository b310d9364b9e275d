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
