import { CohortStatus, listCohorts } from '#contracts/enrolment';
import { byCode, byText, describeList, inOrderOf } from '#http';
import { COHORT_COLUMNS, COHORT_JOIN, type CohortRow } from './cohorts.repository.js';

const WAITS = `c.status in ('nominating', 'running') and exists (
  select from enrolment.nomination n where n.cohort_id = c.id and n.status = 'nominated')`;

/** Cohorts. Only readers who see quotas can filter or count them by state. */
export const COHORTS = describeList<CohortRow>()(listCohorts, {
  select: COHORT_COLUMNS,
  from: 'enrolment.cohort c',
  join: COHORT_JOIN,
  given: { seesQuotas: 'boolean' },
  key: { by: 'c.id', type: 'uuid' },
  filters: {
    courseId: { type: 'uuid', where: 'c.course_id = $value' },
    status: { type: 'text', where: 'c.status = $value' },
    stateCode: {
      type: 'text',
      where: `$seesQuotas and exists (
        select from enrolment.quota q where q.cohort_id = c.id and q.state_code = $value)`,
    },
    waiting: { type: 'boolean', where: `$value = (${WAITS})` },
    closesBefore: {
      type: 'timestamptz',
      where: `c.status = 'nominating' and c.nominations_close_at > now() and c.nominations_close_at < $value`,
    },
    q: { type: 'text', where: 'c.words @@ (select t.query from catalogue.terms_of($value) t)' },
  },
  sorted: {
    starts: { by: 'c.starts_on', type: 'date' },
    ends: { by: 'c.ends_on', type: 'date' },
    closes: { by: 'c.nominations_close_at', type: 'timestamptz' },
    code: byCode('c.code'),
    title: byText(`v.document->'title'`),
    status: [inOrderOf(CohortStatus.options, 'c.status'), { by: 'c.starts_on', type: 'date' }],
    seats: { by: 'c.seats', type: 'integer' },
  },
  counted: {
    status: 'c.status',
    stateCode: {
      by: 'quota.state_code',
      join: 'join enrolment.quota on quota.cohort_id = c.id and $seesQuotas',
    },
    waiting: WAITS,
  },
});
