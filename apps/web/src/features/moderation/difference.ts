import { spreadOfPoints, type SealedMark } from '#contracts/grading';

/** How far the highest of several marks lies above the lowest, in points. */
export const farthest = (marks: readonly Pick<SealedMark, 'points'>[]): number =>
  spreadOfPoints(marks.map(({ points }) => points));

/** What each mark gives to one criterion, in the order of the marks. */
export const judgementsOf = (marks: readonly SealedMark[], criterionId: string): readonly (number | null)[] =>
  marks.map(({ criteria }) => criteria.find(({ id }) => id === criterionId)?.points ?? null);

/** Whether all marks give a criterion the same. */
export const agree = (judgements: readonly (number | null)[]): boolean => new Set(judgements).size === 1;
