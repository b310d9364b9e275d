import { spreadOfPoints, type SealedMark } from '#contracts/grading';

/** The distance between the highest and the lowest of several marks, in points. */
export const farthest = (marks: readonly Pick<SealedMark, 'points'>[]): number =>
  spreadOfPoints(marks.map(({ points }) => points));

/** The points that each mark gives to one criterion, in the order of the marks. */
export const judgementsOf = (marks: readonly SealedMark[], criterionId: string): readonly (number | null)[] =>
  marks.map(({ criteria }) => criteria.find(({ id }) => id === criterionId)?.points ?? null);

/** Whether all marks give a criterion the same. */
export const agree = (judgements: readonly (number | null)[]): boolean => new Set(judgements).size === 1;
