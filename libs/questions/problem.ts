import type { FieldProblem } from '#kernel';

/** Texts and clients know the rules of questions by the name of exams. */
export const problem = (path: string, rule: string): FieldProblem => ({ path, code: `exams.${rule}` });
