/**
 * The `dir` of a field whose text people write in any language: that of the text once a letter tells it, and the
 * page's until then. `auto` alone makes an empty field, and one with digits in it, run from left to right.
 */
export const directionOfTyped = (text: string): 'auto' | undefined => (/\p{L}/u.test(text) ? 'auto' : undefined);
