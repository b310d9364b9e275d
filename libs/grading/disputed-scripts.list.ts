import { listDisputedScripts, type DisputedScript } from '#contracts/grading';
import { byCode, describeList } from '#http';
import { DISPUTED_COLUMNS, DISPUTED_FROM } from './scripts.repository.js';

/** Scripts that wait for the chief, the oldest first. */
export const DISPUTED_SCRIPTS = describeList<DisputedScript>()(listDisputedScripts, {
  select: DISPUTED_COLUMNS,
  from: DISPUTED_FROM,
  where: `s.status = 'disputed'`,
  key: { by: 's.id', type: 'uuid' },
  filters: { language: { type: 'text', where: 's.language = $value' } },
  sorted: {
    made: { by: 's.id', type: 'uuid' },
    candidate: byCode('s.candidate_code'),
    language: { by: 's.language', type: 'text' },
  },
  counted: { language: 's.language' },
});
