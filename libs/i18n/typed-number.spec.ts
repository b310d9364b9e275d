import fc from 'fast-check';
import { formatExact, writtenNumber } from './formats.js';
import { latinDigits } from './digits.js';
import type { Reader } from './reader.js';
import { readNumber, readWhole, type TypedNumber } from './typed-number.js';

const READERS: Readonly<Record<string, Reader>> = {
  Arabic: 'ar',
  'Arabic with ٠١٢': { language: 'ar', digits: 'arab' },
  French: 'fr',
  English: 'en',
};

const number = (value: number): TypedNumber => ({ is: 'number', value });
const doubtful = (thousands: number, decimal: number): TypedNumber => ({ is: 'doubtful', thousands, decimal });

describe('A number that is typed', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['5,', 5],
    ['+5', 5],
    ['-5', -5],
    ['- 5', -5],
    ['\u20135', -5],
    ['\u22125', -5],
    ['\u20105', -5],
    ['\u20115', -5],
    ['\uff0d5', -5],
    ['-0', 0],
    ['007', 7],
    ['\u200e12', 12],
    ['\u200f12\u200f', 12],
    ['\u2066-5\u2069', -5],
    ['\ufeff12', 12],
    ['１２', 12],
    ['１２．５', 12.5],
    ['١٢،٥', 12.5],
    ['١٢٫٥', 12.5],
    ['١٢.٥', 12.5],
    ['\u061c-٥', -5],
    ['۱۲٫۵', 12.5],
    ['१२', 12],
    ['1٢', 12],
    ['  12\t', 12],
    ['\u00a012', 12],
    ['0.0000001', 0.0000001],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['.125', 0.125],
    ['1234.567', 1234.567],
    ['1.2345', 1.2345],
    ['1,25', 1.25],
    ['9007199254740991', 9007199254740991],
    ['0.1', 0.1],
  ])('%j is %d', (typed, value) => {
    expect(readNumber(typed)).toStrictEqual(number(value));
  });

  it.each<[string, number]>([
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['1\u202f250', 1250],
    ['1\u2009250,5', 1250.5],
    ["1'250", 1250],
    ['1’250.50', 1250.5],
    ['١٬٢٥٠', 1250],
    ['١٬٢٥٠٫٥', 1250.5],
    ['1,250,000', 1250000],
    ['1.250.000', 1250000],
    ['1,250.5', 1250.5],
    ['1.250,5', 1250.5],
    ['١،٢٥٠،٠٠٠', 1250000],
    ['-1 250', -1250],
  ])('%j, in which only thousands can be set off, is %d', (typed, value) => {
    expect(readNumber(typed)).toStrictEqual(number(value));
  });

  it.each<[string, number, number]>([
    ['1,250', 1250, 1.25],
    ['1.250', 1250, 1.25],
    ['١،٢٥٠', 1250, 1.25],
    ['12.345', 12345, 12.345],
    ['-1,250', -1250, -1.25],
    ['1,000', 1000, 1],
  ])('%j is %d or %d, and nobody but who typed it knows', (typed, thousands, decimal) => {
    expect(readNumber(typed)).toStrictEqual(doubtful(thousands, decimal));
  });

  it('has one meaning with the decimal sign of Arabic', () => {
    expect(readNumber('١٫٢٥٠')).toStrictEqual(number(1.25));
  });

  it.each([
    '9007199254740993',
    '9007199254740992',
    '12345678901234567890123',
    '0.12345678901234567',
    `1${'0'.repeat(399)}`,
  ])('%s has more digits than can be kept', (typed) => {
    expect(readNumber(typed)).toStrictEqual({ is: 'inexact' });
  });

  it.each([
    '12x5',
    'x5',
    '1 2',
    '12 34',
    '1,2,3',
    '1.2.3',
    '12-5',
    '--5',
    '-',
    '.',
    '1e5',
    '12²',
    '½',
    '12 kg',
    '5-',
    '1,25,0',
    '1 250 00',
    '0 250',
    '1,250 000',
  ])('%j is none', (typed) => {
    expect(readNumber(typed)).toStrictEqual({ is: 'unreadable' });
  });

  it.each(['', '  ', '\u200f'])('%j is nothing yet', (typed) => {
    expect(readNumber(typed)).toStrictEqual({ is: 'empty' });
  });
});

describe('A whole number that is typed, of seats or minutes', () => {
  it.each<[string, number]>([
    ['60', 60],
    ['٦٠', 60],
    ['۶۰', 60],
    ['６０', 60],
    ['\u200e60 ', 60],
    ['1,250', 1250],
    ['1.250', 1250],
    ['1 250', 1250],
    ['+5', 5],
    ['5.0', 5],
    ['0', 0],
  ])('%j is %d', (typed, value) => {
    expect(readWhole(typed)).toBe(value);
  });

  it.each(['', 'x5', '5x', '12.5', '-5', '-1,250', '1 2', '1e2', '9007199254740993'])('%j is none', (typed) => {
    expect(readWhole(typed)).toBeNull();
  });
});

describe('Digits', () => {
  it('of every script that Unicode knows stand for what they are', () => {
    const all = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => /\p{Nd}/u.test(character));
    expect(all.map(latinDigits).join('')).toBe('0123456789'.repeat(all.length / 10));
  });
});

describe.each(Object.entries(READERS))('A number shown to a reader of %s', (_name, reader) => {
  const storable = fc.oneof(
    fc.double({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, noNaN: true }),
    fc.maxSafeInteger(),
    fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
    fc.double({ min: -1e-300, max: 1e-300, noNaN: true }),
  );

  it('is read as the very same number, in a field and in a text', () => {
    fc.assert(
      fc.property(storable, (value) => {
        expect(readNumber(writtenNumber(value, reader))).toStrictEqual(number(value === 0 ? 0 : value));
        const shown = readNumber(formatExact(value, reader));
        expect(shown.is === 'doubtful' ? shown.decimal : shown).toStrictEqual(
          shown.is === 'doubtful' ? value : number(value === 0 ? 0 : value),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('A number in a field', () => {
  it.each<[number, string, string, string, string]>([
    [12.5, '12.5', '١٢٫٥', '12,5', '12.5'],
    [-5, '-5', '-٥', '-5', '-5'],
    [1250, '1250', '١٢٥٠', '1250', '1250'],
    [1e-7, '0.0000001', '٠٫٠٠٠٠٠٠١', '0,0000001', '0.0000001'],
    [1.234, '1.2340', '١٫٢٣٤', '1,2340', '1.2340'],
    [0.125, '0.125', '٠٫١٢٥', '0,125', '0.125'],
    [0, '0', '٠', '0', '0'],
  ])('%d is %s, %s, %s and %s', (value, ...texts) => {
    expect(Object.values(READERS).map((reader) => writtenNumber(value, reader))).toEqual(texts);
  });
});

describe('A number to its last digit', () => {
  it.each<[number, string, string, string, string]>([
    [1250, '1\u202f250', '١\u202f٢٥٠', '1\u202f250', '1\u202f250'],
    [
      1234567.891,
      '1\u202f234\u202f567.891',
      '١\u202f٢٣٤\u202f٥٦٧٫٨٩١',
      '1\u202f234\u202f567,891',
      '1\u202f234\u202f567.891',
    ],
    [1e-7, '0.0000001', '٠٫٠٠٠٠٠٠١', '0,0000001', '0.0000001'],
    [1.25, '1.25', '١٫٢٥', '1,25', '1.25'],
    [-12, '-12', '-١٢', '-12', '-12'],
  ])('%d is %s, %s, %s and %s', (value, ...texts) => {
    expect(Object.values(READERS).map((reader) => formatExact(value, reader))).toEqual(texts);
  });
});
