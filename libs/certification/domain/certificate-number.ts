import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a number read aloud or copied by hand comes out right. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'RTC';
const RANDOM_LENGTH = 10;
const GROUP = 5;
const LONGEST_INPUT = 64;

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

/** A new number as printed, `RTC-XXXXX-XXXXX-C`: 50 random bits and a check character, so nobody can count through them. */
export function newCertificateNumber(random: (length: number) => Uint8Array = randomBytes): string {
  // 32 divides 256, so the low five bits of a random byte are unbiased.
  const symbols = Array.from(random(RANDOM_LENGTH), (byte) => byte % FIELD);
  return printed([...symbols, checkSymbolOf(symbols)]);
}

const ARABIC_DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(Math.max(...ARABIC_DIGITS.map((digits) => digits.indexOf(digit)))));

/**
 * The printed form of a number as people type it: small letters, spaces, missing or other hyphens, digits of the
 * Arabic keyboard, O for 0, I or L for 1, with or without the prefix. Null where the check character refuses it.
 */
export function parseCertificateNumber(input: string): string | null {
  if (input.length > LONGEST_INPUT) return null;
  const compact = latinDigits(input.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}−_.]/gu, '');
  const bare = compact.length === PREFIX.length + RANDOM_LENGTH + 1 && compact.startsWith(PREFIX);
  const text = (bare ? compact.slice(PREFIX.length) : compact).replaceAll('O', '0').replace(/[IL]/g, '1');
  const symbols = Array.from(text, (character) => ALPHABET.indexOf(character));
  if (symbols.length !== RANDOM_LENGTH + 1 || symbols.includes(-1)) return null;
  const right = checkSymbolOf(symbols.slice(0, RANDOM_LENGTH)) === symbols[RANDOM_LENGTH];
  return right ? printed(symbols) : null;
}
