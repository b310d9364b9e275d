/**
 * A run of letters, marks and digits of any script, as the rules of written exams count: the apostrophe and the hyphen
 * part words (c'est-à-dire is four), signs and pictures are none. Tatweel is a letter to Unicode; what nobody sees
 * (joiners, marks of direction, the soft hyphen) parts nothing.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]*/gu;

/** How many words `text` has, for the limits of written answers: the same to the centre and on screen. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
