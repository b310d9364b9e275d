import { exactNumber } from './decimal.js';
import { plainTyped } from './digits.js';

/** What a person may have meant by what they typed into a field for a number. */
export type TypedNumber =
  | { readonly is: 'empty' }
  | { readonly is: 'number'; readonly value: number }
  /** 1,250 and 1.250: a thousand to some people, a little over one to others. */
  | { readonly is: 'doubtful'; readonly thousands: number; readonly decimal: number }
  /** A number with more digits than can be kept exactly. */
  | { readonly is: 'inexact' }
  | { readonly is: 'unreadable' };

/** Characters that keyboards and other programs give for the same sign; U+066B and U+066C have one meaning each. */
const SAME = [
  [/\s/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\ufe62\uff0b]/g, '+'],
  [/[\u060c\uff0c\ufe50]/g, ','],
  [/[\uff0e\ufe52]/g, '.'],
  [/[\u0060\u00b4\u2018\u2019\u02bc\u02b9\uff07]/g, "'"],
] as const;

const SIGNED = /^([-+]?) ?(.+)$/;
const PLAIN = /^(?=.?\d)(\d*)(?:[.,\u066b](\d*))?$/;
const GROUPED = /^([1-9]\d{0,2}([ '.,\u066c])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,\u066b](\d*))?$/;

const sameSigns = (typed: string): string =>
  SAME.reduce((text, [forms, sign]) => text.replaceAll(forms, sign), plainTyped(typed)).trim();

/**
 * A number as people type it in any of our languages: digits of every script; point, comma, ٫ or ، before the decimals;
 * thousands set off by spaces, apostrophes, ٬, points or commas; signs of every keyboard. A single point or comma
 * before three digits is not guessed at.
 */
export function readNumber(typed: string): TypedNumber {
  const text = sameSigns(typed);
  if (text === '') return { is: 'empty' };
  const [, sign, amount = ''] = SIGNED.exec(text) ?? [];
  const [plain, grouped] = [plainOf(amount), groupedOf(amount)];
  const [first, second] = [plain, grouped].filter((each) => each !== null).map(exactNumber);
  if (first === undefined) return { is: 'unreadable' };
  if (first === null || second === null) return { is: 'inexact' };
  const signed = (value: number): number => (sign === '-' && value !== 0 ? -value : value);
  if (second === undefined) return { is: 'number', value: signed(first) };
  return { is: 'doubtful', thousands: signed(second), decimal: signed(first) };
}

function plainOf(amount: string): string | null {
  const [, whole, fraction = ''] = PLAIN.exec(amount) ?? [];
  return whole === undefined ? null : `${whole}.${fraction}`;
}

function groupedOf(amount: string): string | null {
  const [, whole, , fraction = ''] = GROUPED.exec(amount) ?? [];
  return whole === undefined ? null : `${whole.replaceAll(/\D/g, '')}.${fraction}`;
}

/** A whole number from 0, as for seats or minutes; separators can only set off thousands. Null for anything else. */
export function readWhole(typed: string): number | null {
  const read = readNumber(typed);
  if (read.is === 'doubtful') return read.thousands >= 0 ? read.thousands : null;
  return read.is === 'number' && Number.isInteger(read.value) && read.value >= 0 ? read.value : null;
}
