import { drawingProblems } from '#catalogue';
import type { ItemDocument } from '#contracts/exams';
import { sumOfPoints, toTwoDecimals, type FieldProblem } from '#kernel';

/** The bank of an item is its code without the number: `TDE-1-007` is in `TDE-1`. */
export const bankOf = (code: string): string => code.slice(0, code.lastIndexOf('-'));

/**
 * Where a key does not fit its body, or cannot earn the points of the item, and what its drawing may not hold. Paths
 * are those of the document.
 */
export function itemProblems(document: ItemDocument): FieldProblem[] {
  const { points, body } = document;
  return [
    ...keyProblems(document),
    ...(hasTwoDecimals(points) ? [] : [problem('points', 'too-fine')]),
    ...(body.drawing ? drawingProblems(body.drawing, 'body.drawing') : []),
  ];
}

export const hasTwoDecimals = (points: number): boolean => toTwoDecimals(points) === points;

function keyProblems({ body, key, points }: ItemDocument): FieldProblem[] {
  if (body.type === 'choice' && key.type === 'choice') return choiceProblems(body, key);
  if (body.type === 'hotspot' && key.type === 'hotspot') {
    return key.regions.length > body.selections ? [problem('key.regions', 'more-regions-than-selections')] : [];
  }
  if (body.type === 'written' && key.type === 'written') return rubricProblems(key, points);
  return body.type === key.type ? [] : [problem('key.type', 'key-of-another-type')];
}

type Of<D, T> = Extract<D, { type: T }>;

function choiceProblems(
  body: Of<ItemDocument['body'], 'choice'>,
  key: Of<ItemDocument['key'], 'choice'>,
): FieldProblem[] {
  const options = body.options.map((option) => option.id);
  const unknown = key.correct.flatMap((id, index) =>
    options.includes(id) ? [] : [problem(`key.correct.${index}`, 'option-unknown')],
  );
  const twice = duplicates(options).map((index) => problem(`body.options.${index}.id`, 'id-twice'));
  const again = duplicates(key.correct).map((index) => problem(`key.correct.${index}`, 'id-twice'));
  const single = !body.multiple && key.correct.length > 1 ? [problem('key.correct', 'one-correct-only')] : [];
  return [...twice, ...unknown, ...again, ...single];
}

function rubricProblems({ criteria }: Of<ItemDocument['key'], 'written'>, points: number): FieldProblem[] {
  const tooFine = criteria.flatMap(({ levels }, at) =>
    levels.flatMap((level, index) =>
      hasTwoDecimals(level.points) ? [] : [problem(`key.criteria.${at}.levels.${index}.points`, 'too-fine')],
    ),
  );
  const twice = duplicates(criteria.map(({ id }) => id)).map((index) =>
    problem(`key.criteria.${index}.id`, 'id-twice'),
  );
  const best = sumOfPoints(criteria.map(({ levels }) => Math.max(...levels.map((level) => level.points))));
  const problems = [...twice, ...tooFine];
  if (best === toTwoDecimals(points)) return problems;
  return [...problems, { path: 'points', code: 'exams.rubric-points', variables: { best, points } }];
}

/** The places of values that stood before. */
export const duplicates = (values: readonly string[]): number[] =>
  values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));

const problem = (path: string, rule: string): FieldProblem => ({ path, code: `exams.${rule}` });
