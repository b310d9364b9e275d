import { latinDigits } from './digits.js';

/**
 * What people type carries characters that nobody sees: direction marks that keyboards and chats add, characters of no
 * width from web pages, no-break spaces. Two texts that look alike have to be alike, so every text is cleaned once,
 * where it comes in, and each kind of text in one way.
 */

/**
 * Letters that join their neighbours or form clusters with them, as in Arabic, N’Ko, Adlam and the scripts of India.
 */
const JOINING = String.raw`(?:(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{Letter}\p{Mark}])`;
/** Where U+200C and U+200D change how a word is written; anywhere else they show nothing. */
const NEEDED_JOINER = String.raw`(?<=${JOINING})\u200C(?=${JOINING})|(?<=${JOINING})\u200D`;

const INVISIBLE = String.raw`[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;
const INVISIBLE_IN_LINE = new RegExp(`(${NEEDED_JOINER})|${INVISIBLE}`, 'gu');
const INVISIBLE_ANYWHERE = new RegExp(INVISIBLE, 'gu');
/** Prose keeps marks and isolates of direction, whose effect its writer sees, and the parts of composed emoji. */
const KEPT_IN_PROSE = String.raw`[\u00AD\u061C\u200C-\u200F\u2066-\u2069\p{Variation_Selector}]`;
const INVISIBLE_IN_PROSE = new RegExp(String.raw`(${KEPT_IN_PROSE})|${INVISIBLE}`, 'gu');

/** The blank of braille is a sign to Unicode, but people see a space. */
const SPACES = /[\p{Separator}\t\u2800]+/gu;
const READABLE = new RegExp(String.raw`(?!${INVISIBLE})[^\p{Separator}\p{Other}\u2800]`, 'u');

const unlessUnreadable = (text: string): string => (READABLE.test(text) ? text : '');

/**
 * One line (a name, a title, words to search for): composed (NFC), one kind of space, and nothing that cannot be seen.
 */
export const cleanLine = (text: string): string =>
  unlessUnreadable(text.replace(INVISIBLE_IN_LINE, '$1').normalize('NFC').replace(SPACES, ' ').trim());

/**
 * Text of several lines (a reason, a comment): composed (NFC), without characters of no width and forced directions.
 */
export const cleanProse = (text: string): string =>
  unlessUnreadable(text.replace(/\r\n?/g, '\n').replace(INVISIBLE_IN_PROSE, '$1').normalize('NFC').trim());

/** An e-mail address: small letters of their usual width (NFKC), without anything that cannot be seen. */
export const cleanEmail = (text: string): string =>
  text.replace(INVISIBLE_ANYWHERE, '').normalize('NFKC').trim().toLowerCase();

/** A password as it is hashed (RFC 8265, OpaqueString): composed (NFC), one kind of space, and else as it was typed. */
export const preparedPassword = (text: string): string => text.replace(/\p{Space_Separator}/gu, ' ').normalize('NFC');

/** A phone number in E.164, `+212612345678`, made of what people type; its schema refuses anything else. */
export const cleanPhone = (text: string): string =>
  latinDigits(text.replace(INVISIBLE_ANYWHERE, '').normalize('NFKC'))
    .replace(/[\p{Separator}\p{Dash_Punctuation}\p{Control}()./]/gu, '')
    .replace(/^00/, '+');
