import { EnrolmentStatus, listEnrolments, type Enrolment } from '#contracts/enrolment';
import { READER, byCode, byName, byText, describeList, inOrderOf, readable } from '#http';
import { ENROLMENT_COLUMNS, ENROLMENT_JOIN } from './enrolments.repository.js';

/** Enrolments, the newest first. */
export const ENROLMENTS = describeList<Enrolment>()(listEnrolments, {
  select: ENROLMENT_COLUMNS,
  from: 'enrolment.enrolment e',
  join: ENROLMENT_JOIN,
  given: READER,
  where: readable('e'),
  key: { by: 'e.id', type: 'uuid' },
  filters: {
    cohortId: { type: 'uuid', where: 'e.cohort_id = $value' },
    personId: { type: 'uuid', where: 'e.person_id = any ((select identity.same_person($value))::uuid[])' },
    status: { type: 'text', where: 'e.status = $value' },
    stateCode: { type: 'text', where: 'e.state_code = $value' },
  },
  sorted: {
    enrolled: { by: 'e.id', type: 'uuid' },
    name: byName('p'),
    state: [{ by: 'e.state_code', type: 'text' }, byName('p')],
    status: inOrderOf(EnrolmentStatus.options, 'e.status'),
    cohort: byCode('c.code'),
    title: byText(`v.document->'title'`),
    starts: { by: 'c.starts_on', type: 'date' },
  },
  counted: { status: 'e.status', stateCode: 'e.state_code' },
});
