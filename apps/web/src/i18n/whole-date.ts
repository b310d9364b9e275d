/** The space between the day and the time, in each language. */
const BEFORE_TIME = / (?=(?:at|à|في) )/u;
const HELD = '\u00a0';

/** A date that no end of a line cuts in two; its time goes to the next line whole, with the word before it. */
export const wholeDate = (said: string): string =>
  said
    .split(BEFORE_TIME)
    .map((part) => part.replaceAll(' ', HELD))
    .join(' ');
