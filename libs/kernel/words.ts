/**
 * A run of letters, marks and digits of any script, as the rules of written exams count. The apostrophe and the hyphen
 * separate words (c'est-à-dire is four); signs and pictures are no words. Tatweel is a letter to Unicode. Characters
 * that nobody sees (joiners, marks of direction, the soft hyphen) separate nothing.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069]*/gu;

/** How many words `text` has, for the limits of written answers; the centre and the screen count alike. */
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
