import { partOfPoints, sumOfPoints, type Judgement, type MarkingTask } from '#contracts/grading';

/** The points that `judgements` earn out of the worth of the question, as the centre will count them. */
export const earned = (
  { rubric, points }: Pick<MarkingTask, 'rubric' | 'points'>,
  judgements: readonly Judgement[],
): number =>
  partOfPoints(
    points,
    sumOfPoints(judgements.map((judgement) => judgement.points)),
    sumOfPoints(rubric.map(({ levels }) => Math.max(...levels.map((level) => level.points)))),
  );
