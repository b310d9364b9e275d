import type { Cohort, CohortStatus, Nomination, NominationStatus } from '#contracts/enrolment';
import { isJudge, type Caller, type Role } from '#kernel';
import { COHORT_TRANSITIONS } from './cohort.states.js';
import { NOMINATION_TRANSITIONS } from './nomination.states.js';

/** The roles that read the nominations of every state. */
export const READS_ALL: readonly Role[] = ['registrar', 'auditor'];
const READS_ENROLMENTS: readonly Role[] = [...READS_ALL, 'instructor'];

/** Whether the caller sees counts of nominations; row-level security limits administrators to those of their state. */
export const seesNominations = ({ roles }: Caller): boolean =>
  roles.includes('state-admin') || READS_ALL.some((role) => roles.includes(role));

/** The roles that let this caller read everybody’s enrolments; none do if the caller also judges. */
export const readsEnrolments = ({ roles }: Caller): readonly Role[] => (isJudge(roles) ? [] : READS_ENROLMENTS);

/** Judges see no quotas: in a cohort with one candidate these would give away the candidate’s state. */
export const seesQuotas = ({ roles }: Caller): boolean => !isJudge(roles);

const SEATING: readonly CohortStatus[] = ['nominating', 'running'];

/** Seats are given while a cohort gathers and while it runs. */
export const seatsAreGivenIn = (status: CohortStatus): boolean => SEATING.includes(status);

type CohortFacts = Pick<Cohort, 'status' | 'quotas'>;
interface NominationFacts extends Pick<Nomination, 'status' | 'stateCode'> {
  readonly cohortStatus: CohortStatus;
  readonly seatFree: boolean;
}

const may = (from: NominationStatus, to: NominationStatus): boolean => NOMINATION_TRANSITIONS[from].includes(to);

/** A nomination on the reserve list can be seated only where a seat is free; otherwise nothing would change. */
const mayBeSeated = ({ status, cohortStatus, seatFree }: NominationFacts): boolean =>
  may(status, 'seated') && seatsAreGivenIn(cohortStatus) && (status !== 'reserve' || seatFree);

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
    caller.roles.includes('registrar') && mayBeSeated(nomination),
} satisfies Record<string, (caller: Caller, nomination: NominationFacts) => boolean>;

/** The operations of `policy` open to `caller` on `record`; the screen shows these alone. */
export const allowedBy = <R>(
  policy: Record<string, (caller: Caller, record: R) => boolean>,
  caller: Caller,
  record: R,
): string[] =>
  Object.entries(policy)
    .filter(([, predicate]) => predicate(caller, record))
    .map(([operation]) => operation);
