import { folded, latinDigits } from '#kernel';

/**
 * The one form of all spellings of a service number: `AB-123`, `ab 123`, `AB-١٢٣` and `AB123 ` are `ab123`. Uniqueness,
 * pairing and search compare this; zeros in front count, as services write them.
 */
export const serviceNumberForm = (written: string): string =>
  latinDigits(folded(written)).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether words that somebody searches for may be a service number: they have a digit and are no address. */
export const mayBeServiceNumber = (words: string): boolean => /\p{N}/u.test(words) && !words.includes('@');
