import { listResults } from '#contracts/grading';
import { READER, byCode, byText, describeList, readable } from '#http';
import { OPENING, RESULT_COLUMNS, RESULT_JOIN, STANDING, type ResultRow } from './results.repository.js';

const IS_RELEASED = 'exists (select from grading.release e where e.result_id = r.id)';

/** Results, newest first; those of others than the centre once released, and by state to those who may know it. */
export const RESULTS = describeList<ResultRow>()(listResults, {
  select: RESULT_COLUMNS,
  from: 'grading.result r',
  join: RESULT_JOIN,
  beside: OPENING,
  given: { ...READER, seesStates: 'boolean' },
  where: `${readable('r')} and ($all or ${IS_RELEASED})`,
  key: { by: 'r.id', type: 'uuid' },
  filters: {
    sittingId: { type: 'uuid', where: 'r.sitting_id = $value' },
    attemptId: { type: 'uuid', where: 'r.attempt_id = $value' },
    cohortId: {
      type: 'uuid',
      where: 'exists (select from exams.sittings s where s.id = r.sitting_id and s.cohort_id = $value)',
    },
    personId: { type: 'uuid', where: '$seesStates and r.person_id = any (identity.same_person($value))' },
    released: { type: 'boolean', where: `$value = ${IS_RELEASED}` },
    passed: { type: 'boolean', where: 'r.passed = $value' },
    standing: {
      type: 'text',
      where: `exists (select from exams.attempts a where a.id = r.attempt_id and ${STANDING} = $value)`,
    },
    stateCode: { type: 'text', where: '$seesStates and r.state_code = $value' },
  },
  sorted: {
    computed: { by: 'r.id', type: 'uuid' },
    released: { by: 'e.released_at', type: 'timestamptz', nullable: true },
    candidate: byCode('a.candidate_code'),
    percent: { by: 'r.percent', type: 'numeric' },
    passed: { by: 'r.passed', type: 'boolean' },
    exam: byText('v.title'),
    cohort: byCode('c.code'),
  },
  counted: {
    released: IS_RELEASED,
    passed: 'r.passed',
    standing: { by: STANDING, join: 'join exams.attempts a on a.id = r.attempt_id' },
    stateCode: 'case when $seesStates then r.state_code end',
  },
});
