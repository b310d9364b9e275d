import { NominationStatus, listNominations } from '#contracts/enrolment';
import { READER, byName, describeList, inOrderOf, readable } from '#http';
import { NOMINATION_COLUMNS, NOMINATION_JOIN, type NominationRow } from './nominations.repository.js';

/** Nominations to a cohort, in the order in which they came. */
export const NOMINATIONS = describeList<NominationRow>()(listNominations, {
  select: NOMINATION_COLUMNS,
  from: 'enrolment.nomination n',
  join: NOMINATION_JOIN,
  given: { ...READER, cohortId: 'uuid' },
  where: `n.cohort_id = $cohortId and ${readable('n')}`,
  key: { by: 'n.id', type: 'uuid' },
  filters: {
    status: { type: 'text', where: 'n.status = $value' },
    stateCode: { type: 'text', where: 'n.state_code = $value' },
  },
  sorted: {
    nominated: { by: 'n.id', type: 'uuid' },
    name: byName('p'),
    state: [{ by: 'n.state_code', type: 'text' }, byName('p')],
    status: inOrderOf(NominationStatus.options, 'n.status'),
    reservePlace: { by: 'n.reserve_place', type: 'integer', nullable: true },
  },
  counted: { status: 'n.status', stateCode: 'n.state_code' },
});
