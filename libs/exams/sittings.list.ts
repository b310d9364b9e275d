import { listSittings } from '#contracts/exams';
import { byCode, byText, describeList } from '#http';
import { PHASE, sittingColumns, sittingJoin, type SittingRow } from './sittings.repository.js';

/** Sittings, the latest first: those of their own cohorts to an officer, all to the staff of the centre. */
export const SITTINGS = describeList<SittingRow>()(listSittings, {
  select: sittingColumns('$readerId'),
  from: 'exams.sitting s',
  join: sittingJoin('$readerId'),
  given: { readerId: 'uuid' },
  key: { by: 's.id', type: 'uuid' },
  filters: {
    cohortId: { type: 'uuid', where: 's.cohort_id = $value' },
    phase: { type: 'text', where: `${PHASE} = $value` },
  },
  sorted: {
    opens: { by: 's.opens_at', type: 'timestamptz' },
    closes: { by: 's.closes_at', type: 'timestamptz' },
    exam: byCode('e.code'),
    title: byText('v.title'),
    cohort: byCode('c.code'),
  },
  counted: { phase: PHASE },
});
