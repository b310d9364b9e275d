import { UnitOfWork, scopeOf } from '#database';
import { Marking, Results, Scoring, Settlement } from '#grading';
import type { MarkingTask } from '#contracts/grading';
import type { Centre } from '../centre.js';
import { staffMember } from './callers.js';
import type { DemoCourse } from './courses.js';
import { REPORTS } from './written-answers.js';

/** Grades the attempts of a sitting by machine and by one marker, and releases their results. */
export async function gradeAndRelease(
  centre: Centre,
  { examId }: DemoCourse,
  sittingId: string,
  attemptIds: readonly string[],
): Promise<void> {
  for (const attemptId of attemptIds) await centre.get(Scoring).grade(attemptId);
  await markAll(centre, examId);
  await centre.get(Results).releaseSitting(staffMember('chief'), sittingId);
}

async function markAll(centre: Centre, examId: string): Promise<void> {
  const examiner = staffMember('examiner1');
  const marking = centre.get(Marking);
  for (;;) {
    const scriptId = await centre.get(UnitOfWork).runAs(scopeOf(examiner), async () => {
      const { task } = await marking.next(examiner, { examId });
      if (task) await marking.seal(examiner, task.scriptId, judge(task));
      return task?.scriptId;
    });
    if (scriptId === undefined) return;
    await centre.get(Settlement).consider(scriptId);
  }
}

/** Judges a report as it deserves: its level, counted from the lowest, gives the points of every criterion. */
function judge({ rubric, answer }: MarkingTask) {
  const level = REPORTS.find(({ text }) => text === answer)?.level ?? 0;
  const criteria = rubric.map(({ id, levels }) => {
    const points = levels.map((one) => one.points).sort((a, b) => a - b);
    return { id, points: points[Math.min(level, points.length - 1)] ?? 0 };
  });
  return { criteria, comment: null };
}
