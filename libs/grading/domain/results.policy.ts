import type { Result } from '#contracts/grading';
import { isReadableBy, isSelf, type Caller, type Role } from '#kernel';
import type { ResultRow } from '../results.repository.js';

/** The roles that read every result, released or not. */
export const READS_ALL: readonly Role[] = ['chief-examiner', 'registrar', 'auditor'];

/** People read their own results and those of their state once released; the centre reads any. */
export const mayRead = (caller: Caller, row: ResultRow): boolean =>
  isReadableBy(caller, READS_ALL, row) &&
  (row.releasedAt !== null || caller.roles.some((role) => READS_ALL.includes(role)));

/** Names are shown to the candidate, the state, the secretariat and the auditor; the chief sees candidate codes. */
const seesNames = (caller: Caller, personId: string): boolean =>
  isSelf(caller, personId) || caller.roles.some((role) => ['state-admin', 'registrar', 'auditor'].includes(role));

const mayRelease = (caller: Caller, row: ResultRow): boolean =>
  caller.roles.includes('chief-examiner') && row.releasedAt === null && row.standing === 'current';

const mayExplain = (caller: Caller, row: ResultRow): boolean =>
  isSelf(caller, row.personId) && row.releasedAt !== null && row.explainedFrom === null;

/** A result as `caller` may see it, with the operations open to them. */
export function presentResult(caller: Caller, row: ResultRow): Result {
  const { stateCode: _state, personId, examVersionId: _version, person, ...facts } = row;
  return {
    ...facts,
    person: seesNames(caller, personId) ? person : null,
    allowed: [
      ...(mayRelease(caller, row) ? ['grading.release-result'] : []),
      ...(mayExplain(caller, row) ? ['grading.explain-result'] : []),
    ],
  };
}
