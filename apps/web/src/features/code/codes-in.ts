interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** Capitals and digits joined by hyphens, with the marks that isolate them in Arabic, if they have any. */
const CODE = /(\u2068?\b[A-Z0-9]+(?:-[A-Z0-9]+)+\b\u2069?)/;

/** A text cut at the codes of courses, cohorts, candidates and certificates that stand in it. */
export const codesIn = (text: string): Part[] =>
  text
    .split(CODE)
    .map((part, at) => ({ text: part, isCode: at % 2 === 1 }))
    .filter((part) => part.text !== '');
