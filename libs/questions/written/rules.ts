import { duplicates, hasTwoDecimals, sumOfPoints, toTwoDecimals, type FieldProblem } from '#kernel';
import type { Keyed } from '../kind.js';
import { problem } from '../problem.js';
import type { WrittenBody, WrittenKey } from './schema.js';

/** A rubric names each criterion once, and its best levels add up to the points. */
export function rubricProblems({ key: { criteria }, points }: Keyed<WrittenBody, WrittenKey>): FieldProblem[] {
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
