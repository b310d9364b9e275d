import type { Cohort, CohortStatus, Enrolment, Nomination, NominationStatus } from '#contracts/enrolment';
import { isReadableBy, type Caller, type Role } from '#kernel';
import { COHORT_TRANSITIONS } from './cohort.states.js';
import { NOMINATION_TRANSITIONS } from './nomination.states.js';

const READS_ALL: readonly Role[] = ['registrar', 'auditor'];
const READS_ENROLMENTS: readonly Role[] = [...READS_ALL, 'instructor', 'chief-examiner'];

export const mayReadNomination = (
  caller: Caller,
  { person, stateCode }: Pick<Nomination, 'person' | 'stateCode'>,
): boolean => isReadableBy(caller, READS_ALL, { personId: person.id, stateCode });

/** Whom counts of nominations concern; isolation leaves a state those of its own. */
export const seesNominations = ({ roles }: Caller): boolean =>
  roles.includes('state-admin') || READS_ALL.some((role) => roles.includes(role));

export const mayReadEnrolment = (caller: Caller, { person, stateCode }: Enrolment): boolean =>
  isReadableBy(caller, READS_ENROLMENTS, { personId: person.id, stateCode });

const SEATING: readonly CohortStatus[] = ['nominating', 'running'];

type CohortFacts = Pick<Cohort, 'status' | 'quotas'>;
type NominationFacts = Pick<Nomination, 'status' | 'stateCode'>;

const may = (from: NominationStatus, to: NominationStatus): boolean => NOMINATION_TRANSITIONS[from].includes(to);

/** Operation → who may do it to this cohort. */
export const COHORT_POLICY = {
  'enrolment.nominate': (caller: Caller, cohort: CohortFacts) =>
    caller.roles.includes('state-admin') &&
    cohort.status === 'nominating' &&
    cohort.quotas.some((quota) => quota.stateCode === caller.stateCode),
  'enrolment.change-cohort-status': (caller: Caller, cohort: CohortFacts) =>
    caller.roles.includes('registrar') && COHORT_TRANSITIONS[cohort.status].length > 0,
} satisfies Record<string, (caller: Caller, cohort: CohortFacts) => boolean>;

/** Operation → who may do it to this nomination. */
export const NOMINATION_POLICY = {
  'enrolment.withdraw-nomination': (caller: Caller, nomination: NominationFacts) =>
    caller.roles.includes('state-admin') &&
    caller.stateCode === nomination.stateCode &&
    may(nomination.status, 'withdrawn'),
  'enrolment.give-seat': (caller: Caller, nomination: NominationFacts) =>
    caller.roles.includes('registrar') && may(nomination.status, 'seated'),
} satisfies Record<string, (caller: Caller, nomination: NominationFacts) => boolean>;

/** Seats are given while a cohort gathers and while it runs. */
export const seatsAreGivenIn = (status: CohortStatus): boolean => SEATING.includes(status);

/** The operations of `policy` open to `caller` on `record`; the screen shows these alone. */
export const allowedBy = <R>(
  policy: Record<string, (caller: Caller, record: R) => boolean>,
  caller: Caller,
  record: R,
): string[] =>
  Object.entries(policy)
    .filter(([, predicate]) => predicate(caller, record))
    .map(([operation]) => operation);
