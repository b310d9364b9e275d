import type { ExamDocument, ItemDocument, Paper } from '#contracts/exams';
import { duplicates, hasTwoDecimals, sumOfPoints, type FieldProblem } from '#kernel';
import { asked, fixesPoints } from '#questions';

/** The newest version of an item, as it goes into a paper. */
export interface ItemForPaper extends ItemDocument {
  readonly itemVersionId: string;
}

/** By id of the item version: how it is scored, what it is worth in this exam, and why. */
export type KeySheet = Readonly<Record<string, Pick<ItemDocument, 'key' | 'points' | 'explanation'>>>;

export interface CompiledExam {
  readonly paper: Paper;
  readonly keys: KeySheet;
  /** By id of the item version, the type of its answer. */
  readonly itemTypes: Readonly<Record<string, ItemDocument['body']['type']>>;
}

/** Items that are named twice, are unknown, or whose points the exam changes though a rubric fixes them. */
export function examProblems(
  { items, passPercent }: ExamDocument,
  known: ReadonlyMap<string, ItemForPaper>,
): FieldProblem[] {
  const twice = duplicates(items.map(({ code }) => code)).map((index) => at(index, 'code', 'exams.item-twice'));
  const unknown = items.flatMap(({ code }, index) =>
    known.has(code) ? [] : [at(index, 'code', 'exams.item-not-in-bank')],
  );
  const repriced = items.flatMap(({ code, points }, index) => {
    const item = known.get(code);
    const isRepriced = item && fixesPoints(item.key) && points !== undefined && points !== item.points;
    return isRepriced ? [at(index, 'points', 'exams.points-fixed-by-rubric')] : [];
  });
  const fine = items.flatMap(({ points }, index) =>
    points === undefined || hasTwoDecimals(points) ? [] : [at(index, 'points', 'exams.too-fine')],
  );
  const mark = hasTwoDecimals(passPercent) ? [] : [{ path: 'passPercent', code: 'exams.too-fine' }];
  return [...twice, ...unknown, ...repriced, ...fine, ...mark];
}

/** One immutable paper with its key sheet, in the order of the document. */
export function compileExam(document: ExamDocument, known: ReadonlyMap<string, ItemForPaper>): CompiledExam {
  const chosen = document.items.flatMap(({ code, points }) => {
    const item = known.get(code);
    return item ? [{ ...item, points: points ?? item.points }] : [];
  });
  const { title, instructions, durationMinutes, passPercent } = document;
  const items = chosen.map(({ itemVersionId, code, points, body }) => ({
    itemVersionId,
    code,
    points,
    body: asked(body),
  }));
  const totalPoints = sumOfPoints(items.map(({ points }) => points));
  return {
    paper: { title, instructions, durationMinutes, passPercent, totalPoints, items },
    keys: Object.fromEntries(
      chosen.map(({ itemVersionId, key, points, explanation }) => [itemVersionId, { key, points, explanation }]),
    ),
    itemTypes: Object.fromEntries(chosen.map(({ itemVersionId, body }) => [itemVersionId, body.type])),
  };
}

const at = (index: number, field: string, code: string): FieldProblem => ({ path: `items.${index}.${field}`, code });
