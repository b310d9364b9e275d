import { latinDigits } from '#kernel';

export { latinDigits };

/** Marks of direction, joiners, and spaces without width: nobody sees them, and devices put them in. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** A typed number, date or time as it is seen, with digits of every script as 0123456789. */
export const plainTyped = (typed: string): string => latinDigits(typed.replaceAll(INVISIBLE, ''));
