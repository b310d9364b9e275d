import type { SealedMark } from '#contracts/grading';

/** How far the highest of several marks lies above the lowest, in points. */
export function farthest(marks: readonly Pick<SealedMark, 'points'>[]): number {
  const points = marks.map((mark) => mark.points);
  return points.length === 0 ? 0 : Math.round((Math.max(...points) - Math.min(...points)) * 100) / 100;
}

/** What each mark gives to one criterion, in the order of the marks. */
export const judgementsOf = (marks: readonly SealedMark[], criterionId: string): readonly (number | null)[] =>
  marks.map(({ criteria }) => criteria.find(({ id }) => id === criterionId)?.points ?? null);

/** Whether all marks give a criterion the same. */
export const agree = (judgements: readonly (number | null)[]): boolean => new Set(judgements).size === 1;
