import { listLateResponses } from '#contracts/exams';
import { utc } from '#database';
import { byCode, describeList } from '#http';
import type { LateResponseRow } from './late-responses.repository.js';

const CANDIDATE = { by: 'a.candidate_code', type: 'text' } as const;
const ITEM = { by: 'r.item_version_id', type: 'uuid' } as const;

/** Late responses of a sitting, by candidate code. */
export const LATE_RESPONSES = describeList<LateResponseRow>()(listLateResponses, {
  select: `a.id as "attemptId", a.candidate_code as "candidateCode", a.status as "attemptStatus",
    ${utc('a.deadline_at')} as "deadlineAt", r.item_version_id as "itemId", i.code as "itemCode", v.body,
    r.answer, r.language,
    ${utc('r.answered_at')} as "answeredAt", ${utc('r.saved_at')} as "savedAt", t.answer as "inTime",
    ${utc('r.admitted_at')} as "admittedAt"`,
  from: 'exams.attempt a join exams.response r on r.attempt_id = a.id and r.late',
  join: `join exams.item_version v on v.id = r.item_version_id
    join exams.item i on i.id = v.item_id
    left join exams.response t on t.attempt_id = a.id and t.item_version_id = r.item_version_id and not t.late`,
  given: { sittingId: 'uuid' },
  where: 'a.sitting_id = $sittingId',
  key: { by: `a.id || ' ' || r.item_version_id`, type: 'text' },
  filters: { admitted: { type: 'boolean', where: '$value = (r.admitted_at is not null)' } },
  sorted: {
    candidate: [CANDIDATE, ITEM],
    item: [byCode('i.code'), CANDIDATE],
    saved: { by: 'r.saved_at', type: 'timestamptz' },
  },
  counted: { admitted: 'r.admitted_at is not null' },
});
