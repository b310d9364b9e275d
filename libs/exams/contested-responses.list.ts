import { listContestedResponses, type ContestedResponse } from '#contracts/exams';
import { byCode, describeList } from '#http';
import { rivals, storedAnswer } from './sql.js';

type Stored = ContestedResponse['rivals'][number];
export type ContestedRow = Omit<ContestedResponse, keyof Stored> & { readonly stored: Stored };

const CANDIDATE = { by: 'a.candidate_code', type: 'text' } as const;
const ITEM = { by: 'r.item_version_id', type: 'uuid' } as const;
const LATE = { by: 'r.late', type: 'boolean' } as const;

/** Contested responses of a sitting, by candidate code; those in time before late ones. */
export const CONTESTED_RESPONSES = describeList<ContestedRow>()(listContestedResponses, {
  select: `a.id as "attemptId", a.candidate_code as "candidateCode", a.status as "attemptStatus",
    r.item_version_id as "itemId", i.code as "itemCode", v.body, r.late, ${storedAnswer('r')} as stored,
    ${rivals('r')} as rivals`,
  from: `exams.attempt a join exams.response r on r.attempt_id = a.id and r.rivals <> '[]'`,
  join: 'join exams.item_version v on v.id = r.item_version_id join exams.item i on i.id = v.item_id',
  given: { sittingId: 'uuid' },
  where: 'a.sitting_id = $sittingId',
  key: { by: `a.id || ' ' || r.item_version_id || ' ' || r.late`, type: 'text' },
  filters: { late: { type: 'boolean', where: '$value = r.late' } },
  sorted: { candidate: [CANDIDATE, ITEM, LATE], item: [byCode('i.code'), CANDIDATE, LATE] },
  counted: { late: 'r.late' },
});
