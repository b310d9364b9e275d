/** The longest text of an answer, in UTF-16 units, as browsers and zod count them. Apart, as the web needs it alone. */
export const LONGEST_ANSWER = 20_000;
