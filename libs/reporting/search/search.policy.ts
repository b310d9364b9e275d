import type { Operation } from '#contracts';
import { listCourses } from '#contracts/catalogue';
import { listCertificates } from '#contracts/certification';
import { listCohorts } from '#contracts/enrolment';
import { listPeople } from '#contracts/identity';
import type { FoundKind } from '#contracts/reporting';
import { isJudge, type Caller } from '#kernel';

/** The list of all records of a kind: whoever may read it may search it. The search shows kinds in this order. */
const LISTS: Readonly<Record<FoundKind, Operation>> = {
  person: listPeople,
  certificate: listCertificates,
  cohort: listCohorts,
  course: listCourses,
};

/** The kinds that a reader may search; somebody who judges cannot look people up, whatever their other roles. */
export const kindsFor = (caller: Caller | null): FoundKind[] =>
  (Object.keys(LISTS) as FoundKind[]).filter(
    (kind) => isOpenTo(caller, LISTS[kind]) && !(kind === 'person' && caller !== null && isJudge(caller.roles)),
  );

function isOpenTo(caller: Caller | null, { allow }: Operation): boolean {
  if (allow === 'public') return true;
  return caller !== null && (allow === 'signed-in' || allow.some((role) => caller.roles.includes(role)));
}
