import { listCohortsWithoutExam, listUnscheduledCohorts, type UnscheduledCohort } from '#contracts/exams';
import { byCode, byText, describeList } from '#http';

const EXAM = 'select from exams.exam e join exams.exam_version p on p.exam_id = e.id where e.course_id = c.course_id';

/** Cohorts that gather or run and have no sitting; the next to end first. */
const WITHOUT_SITTING = {
  select: `c.id, c.code, v.document->'title' as title, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn"`,
  from: 'enrolment.cohorts c',
  join: 'join catalogue.course_versions v on v.id = c.course_version_id',
  key: { by: 'c.id', type: 'uuid' },
  filters: {},
  sorted: {
    ends: { by: 'c.ends_on', type: 'date' },
    starts: { by: 'c.starts_on', type: 'date' },
    code: byCode('c.code'),
    title: byText(`v.document->'title'`),
  },
  counted: {},
} as const;

const where = (exam: string): string => `c.status in ('nominating', 'running') and ${exam}
  and not exists (select from exams.sitting s where s.cohort_id = c.id)`;

/** Those whose course has an exam that can be sat. */
export const UNSCHEDULED_COHORTS = describeList<UnscheduledCohort>()(listUnscheduledCohorts, {
  ...WITHOUT_SITTING,
  where: where(`exists (${EXAM})`),
});

/** Those whose course has none. */
export const COHORTS_WITHOUT_EXAM = describeList<UnscheduledCohort>()(listCohortsWithoutExam, {
  ...WITHOUT_SITTING,
  where: where(`not exists (${EXAM})`),
});
