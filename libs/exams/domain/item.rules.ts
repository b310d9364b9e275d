import { drawingProblems } from '#catalogue';
import type { ItemDocument } from '#contracts/exams';
import { hasTwoDecimals, type FieldProblem } from '#kernel';
import { questionProblems } from '#questions';

/** The bank of an item is its code without the number: `TDE-1-007` is in `TDE-1`. */
export const bankOf = (code: string): string => code.slice(0, code.lastIndexOf('-'));

/**
 * Where a key does not fit its body, or cannot earn the points of the item, and what its drawing may not hold. Paths
 * are those of the document.
 */
export function itemProblems(document: ItemDocument): FieldProblem[] {
  const { points, body } = document;
  return [
    ...questionProblems(document),
    ...(hasTwoDecimals(points) ? [] : [{ path: 'points', code: 'exams.too-fine' }]),
    ...(body.drawing ? drawingProblems(body.drawing, 'body.drawing') : []),
  ];
}
