import type { BuiltCohort } from '#enrolment/testing';
import { newId } from '#kernel';
import { layOut, type TestDatabase } from '#testing';

export interface BuiltSitting {
  readonly id: string;
  readonly examVersionId: string;
}

/** A sitting of an exam of its own without questions; from and to are counted in hours from now. */
export async function aSitting(
  { adminUrl }: Pick<TestDatabase, 'adminUrl'>,
  cohort: Pick<BuiltCohort, 'id' | 'courseId'>,
  from: number,
  to: number,
): Promise<BuiltSitting> {
  const [examId, examVersionId, id] = [newId(), newId(), newId()];
  await layOut(adminUrl, [
    [
      'insert into exams.exam (id, code, course_id) values ($1, $2, $3)',
      [examId, `X-${examId.slice(-12)}`, cohort.courseId],
    ],
    [
      `insert into exams.exam_version (id, exam_id, version, title, duration_minutes, pass_percent, total_points,
         marks_required, item_types) values ($1, $2, 1, '{}', 60, 60, 10, 1, '{}')`,
      [examVersionId, examId],
    ],
    [
      `insert into exams.sitting (id, exam_version_id, cohort_id, opens_at, closes_at, time_zone)
       values ($1, $2, $3, now() + make_interval(hours => $4), now() + make_interval(hours => $5), 'Africa/Casablanca')`,
      [id, examVersionId, cohort.id, from, to],
    ],
  ]);
  return { id, examVersionId };
}
