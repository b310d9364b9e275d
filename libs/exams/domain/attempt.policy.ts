import type { AttemptOperation, AttemptStatus, LateResponse, SittingSummary } from '#contracts/exams';
import { isSelf, type Caller } from '#kernel';

interface AttemptFacts {
  readonly personId: string;
  readonly status: AttemptStatus;
}

type SittingFacts = Pick<SittingSummary, 'phase'> & {
  readonly mayEnter: boolean;
  readonly attemptStatus: AttemptStatus | null;
};

/** Only its candidate may see an attempt and its answers; no role gives access to somebody else's. */
export const isOwnAttempt = (caller: Caller, attempt: Pick<AttemptFacts, 'personId'>): boolean =>
  isSelf(caller, attempt.personId);

/** For each operation, whether the candidate may do it to this attempt. */
const ATTEMPT_POLICY: Readonly<Record<AttemptOperation, (attempt: AttemptFacts) => boolean>> = {
  'exams.save-responses': ({ status }) => status === 'open',
  'exams.submit-attempt': ({ status }) => status === 'open',
  'exams.read-receipt': ({ status }) => status !== 'open',
};

type SittingOperation = SittingSummary['allowed'][number];

const SITTING_POLICY: Readonly<Record<SittingOperation, (caller: Caller, sitting: SittingFacts) => boolean>> = {
  'exams.start-attempt': (_caller, { mayEnter, phase, attemptStatus }) =>
    mayEnter && (attemptStatus === null ? phase === 'open' : attemptStatus === 'open'),
  'exams.list-late-responses': (caller) => caller.roles.includes('chief-examiner'),
};

const operationsOf = <O extends string>(policy: Readonly<Record<O, unknown>>): O[] => Object.keys(policy) as O[];

export const allowedOnAttempt = (caller: Caller, attempt: AttemptFacts): AttemptOperation[] =>
  isOwnAttempt(caller, attempt)
    ? operationsOf(ATTEMPT_POLICY).filter((operation) => ATTEMPT_POLICY[operation](attempt))
    : [];

export const allowedOnSitting = (caller: Caller, sitting: SittingFacts): SittingOperation[] =>
  operationsOf(SITTING_POLICY).filter((operation) => SITTING_POLICY[operation](caller, sitting));

/** Late answers can be admitted between submission and release. */
export const admitsLate = (status: AttemptStatus): boolean => status === 'submitted' || status === 'scored';

export const allowedOnLateResponse = (
  caller: Caller,
  { attemptStatus, admittedAt }: Pick<LateResponse, 'attemptStatus' | 'admittedAt'>,
): LateResponse['allowed'] =>
  caller.roles.includes('chief-examiner') && admitsLate(attemptStatus) && admittedAt === null
    ? ['exams.admit-late-responses']
    : [];
