import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a number read aloud or copied by hand comes out right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'RTC';
const RANDOM_LENGTH = 10;
/** With the check character. */
const LENGTH = RANDOM_LENGTH + 1;
const GROUP = 5;
/** An address that leads to a number is longer than the number. */
const LONGEST_INPUT = 200;

/** GF(32) modulo x⁵ + x³ + 1, the field of Bech32 (BIP 173). */
const MODULUS = 0b101001;
const FIELD = 32;

const timesAlpha = (value: number): number => {
  const doubled = value << 1;
  return doubled >= FIELD ? doubled ^ MODULUS : doubled;
};

/**
 * The check symbol that makes Σ αⁱ·dᵢ zero over GF(32), i counted from the right: the Reed-Solomon code with a single
 * check symbol (Reed and Solomon 1960). All weights differ, so any one wrong character and any two characters
 * exchanged, neighbours or not, are found.
 */
function checkSymbolOf(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => timesAlpha(sum ^ symbol), 0);
}

const printed = (symbols: readonly number[]): string => {
  const text = symbols.map((symbol) => ALPHABET[symbol]).join('');
  return `${PREFIX}-${text.slice(0, GROUP)}-${text.slice(GROUP, RANDOM_LENGTH)}-${text.slice(RANDOM_LENGTH)}`;
};

/**
 * A new number as printed, `RTC-XXXXX-XXXXX-C`: 50 random bits and a check character, so nobody can count through them.
 */
export function newCertificateNumber(random: (length: number) => Uint8Array = randomBytes): string {
  // 32 divides 256, so the low five bits of a random byte are unbiased.
  const symbols = Array.from(random(RANDOM_LENGTH), (byte) => byte % FIELD);
  return printed([...symbols, checkSymbolOf(symbols)]);
}

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** Digits of every script stand in Unicode in tens, from zero up (Unicode Standard, section 4.6). */
const latinDigits = (text: string): string =>
  text.replace(/[^0-9\P{Nd}]/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (isDigit(codePoint - before - 1)) before += 1;
    return String(before % 10);
  });

/** What people put between characters and around a number, or copy along without seeing it. */
const BETWEEN = /[\s\p{P}\p{C}\p{Default_Ignorable_Code_Point}\u2212\u0640]/gu;
/** The part of an address that asks for more than the number. */
const QUERY = /\?.*$/su;

/** The input in capitals and Latin digits, without what stands between. */
const bare = (input: string): string =>
  latinDigits(input.normalize('NFKC').replace(QUERY, '')).toUpperCase().replace(BETWEEN, '');

/** The same without the prefix and without what comes before it: a label, or the address that a code leads to. */
function compacted(input: string): { readonly text: string; readonly hasPrefix: boolean } {
  const whole = bare(input);
  const before = whole.length - PREFIX.length - LENGTH;
  if (before > 0 && whole.startsWith(PREFIX, before)) return { text: whole.slice(-LENGTH), hasPrefix: true };
  const hasPrefix = whole.startsWith(PREFIX) && whole.length !== LENGTH;
  return { text: hasPrefix ? whole.slice(PREFIX.length) : whole, hasPrefix };
}

/** Replaces letters that are taken for digits by those digits. */
const asPrinted = (text: string): string => text.replaceAll('O', '0').replace(/[IL]/g, '1');

/** This many characters too few or too many count as a slip if the prefix shows that a number is meant. */
const SLIP = 2;

/** Why something typed is no number: it is not meant as one, or it is one with a slip in it. */
export type NumberFault = 'no-number' | 'mistyped';

/** A word of eleven letters is not meant as a number, nor is one that begins like the prefix; a slip leaves digits. */
export function numberFault(input: string): NumberFault {
  const { text, hasPrefix } = compacted(input.slice(0, LONGEST_INPUT));
  const slip = hasPrefix ? SLIP : 0;
  const isMeant = /^[0-9A-Z]+$/.test(text) && /[0-9]/.test(text) && Math.abs(text.length - LENGTH) <= slip;
  return isMeant ? 'mistyped' : 'no-number';
}

/**
 * The printed form of a number as people type it: small letters, spaces, missing or other hyphens, digits of
 * any script, O for 0, I or L for 1, with or without the prefix. Null where the check character refuses it.
 */
export function parseCertificateNumber(input: string): string | null {
  if (input.length > LONGEST_INPUT) return null;
  const { text } = compacted(input);
  const symbols = Array.from(asPrinted(text), (symbol) => ALPHABET.indexOf(symbol));
  if (symbols.length !== LENGTH || symbols.includes(-1)) return null;
  const right = checkSymbolOf(symbols.slice(0, RANDOM_LENGTH)) === symbols[RANDOM_LENGTH];
  return right ? printed(symbols) : null;
}

const SHORTEST_PART = 3;
/** Three letters without a digit are a word rather than a part of a number. */
const SHORTEST_PART_IN_LETTERS = 4;

/**
 * The part of a number that the input can be, without prefix and hyphens, for looking up numbers by their parts; null
 * if it can be none. Letters alone, some of which no number has (I, L, O), are a word.
 */
export function partOfNumber(input: string): string | null {
  if (input.length > LONGEST_INPUT) return null;
  const whole = parseCertificateNumber(input);
  if (whole !== null) return bare(whole).slice(PREFIX.length);
  const typed = bare(input);
  const hasPrefix = typed.startsWith(PREFIX);
  const text = hasPrefix ? typed.slice(PREFIX.length) : typed;
  const isMeant = hasPrefix || /[0-9]/.test(text);
  if (!isMeant && (text.length < SHORTEST_PART_IN_LETTERS || /[ILO]/.test(text))) return null;
  const part = asPrinted(text);
  const isPart = part.length >= SHORTEST_PART && part.length <= LENGTH;
  return isPart && Array.from(part).every((symbol) => ALPHABET.includes(symbol)) ? part : null;
}
