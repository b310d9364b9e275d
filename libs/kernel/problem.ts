/** Values filled into a text of libs/i18n. */
export type Variables = Readonly<Record<string, string | number | boolean>>;

/** One field that is wrong: `path` is dotted from the root of the input (`answers.3.value`), `code` as in DomainError. */
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
  readonly variables?: Variables;
}
