import { partOfPoints, sumOfPoints, type Judgement, type MarkingTask } from '#contracts/grading';

/** What `judgements` earn of what the question is worth, as the centre will count them. */
export const earned = (
  { rubric, points }: Pick<MarkingTask, 'rubric' | 'points'>,
  judgements: readonly Judgement[],
): number =>
  partOfPoints(
    points,
    sumOfPoints(judgements.map((judgement) => judgement.points)),
    sumOfPoints(rubric.map(({ levels }) => Math.max(...levels.map((level) => level.points)))),
  );
