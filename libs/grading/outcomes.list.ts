import { listSittingOutcomes } from '#contracts/grading';
import { byCode, byText, describeList } from '#http';
import { OUTCOMES_FROM, OUTCOME_COLUMNS, WAITS, type OutcomeRow } from './outcomes.repository.js';

/** Sittings with what waits in them, the latest first. */
export const OUTCOMES = describeList<OutcomeRow>()(listSittingOutcomes, {
  select: OUTCOME_COLUMNS,
  from: OUTCOMES_FROM,
  key: { by: 's.id', type: 'uuid' },
  filters: { waiting: { type: 'boolean', where: `not $value or ${WAITS}` } },
  sorted: {
    scheduled: { by: 's.id', type: 'uuid' },
    opens: { by: 's.opens_at', type: 'timestamptz' },
    closes: { by: 's.closes_at', type: 'timestamptz' },
    exam: byCode('e.code'),
    title: byText('v.title'),
    cohort: byCode('c.code'),
    attempts: { by: 'a.attempts', type: 'integer' },
    held: { by: 'h.held', type: 'integer' },
    toMark: { by: `coalesce(w."toMark", 0)`, type: 'integer' },
    disputed: { by: 'coalesce(w.disputed, 0)', type: 'integer' },
    late: { by: 'l.late', type: 'integer' },
  },
  counted: { waiting: WAITS },
});
