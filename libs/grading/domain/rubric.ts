import type { Judgement } from '#contracts/grading';
import { DomainError, partOfPoints, sumOfPoints, type FieldProblem } from '#kernel';
import type { KeyOf } from '#questions';

export type Criteria = KeyOf<'written'>['criteria'];

/**
 * The points that judgements of every criterion earn of an item worth `worth` points, rounded half up to hundredths.
 * A rubric whose levels add up to another sum is scaled to `worth`.
 * @throws DomainError naming each criterion that is missing, unknown, judged twice or given points that no level has.
 */
export function pointsOf(criteria: Criteria, judgements: readonly Judgement[], worth: number): number {
  const problems = problemsOf(criteria, judgements);
  const [first] = problems;
  if (first) throw new DomainError('invalid', first.code, first.variables, problems);
  return partOfPoints(worth, sumOfPoints(judgements.map(({ points }) => points)), highest(criteria));
}

function problemsOf(criteria: Criteria, judgements: readonly Judgement[]): FieldProblem[] {
  const problems = judgements.flatMap((judgement, index): FieldProblem[] => {
    const criterion = criteria.find(({ id }) => id === judgement.id);
    const twice = judgements.findIndex(({ id }) => id === judgement.id) < index;
    if (!criterion || twice) return [{ path: `criteria.${index}.id`, code: 'grading.criterion-unknown' }];
    if (criterion.levels.some(({ points }) => points === judgement.points)) return [];
    return [{ path: `criteria.${index}.points`, code: 'grading.criterion-level' }];
  });
  const missing = criteria.some(({ id }) => !judgements.some((judgement) => judgement.id === id));
  return missing ? [...problems, { path: 'criteria', code: 'grading.criterion-missing' }] : problems;
}

const highest = (criteria: Criteria): number =>
  sumOfPoints(criteria.map(({ levels }) => Math.max(...levels.map(({ points }) => points))));
