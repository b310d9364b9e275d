import type { AttemptStatus } from '#contracts/exams';
import type { Caller, Role } from '#kernel';
import { allowedOnAttempt, allowedOnLateResponse, allowedOnSitting } from './attempt.policy.js';

const caller = (personId: string, ...roles: Role[]): Caller => ({ personId, sessionId: 's', stateCode: 'ma', roles });
const attempt = (status: AttemptStatus) => ({ personId: 'amina', status });

describe('What a candidate may do', () => {
  it('is to save and submit while the attempt is open', () => {
    expect(allowedOnAttempt(caller('amina', 'trainee'), attempt('open'))).toEqual([
      'exams.save-responses',
      'exams.submit-attempt',
    ]);
  });

  it.each<AttemptStatus>(['submitted', 'scored', 'released'])('is to read the receipt once it is %s', (status) => {
    expect(allowedOnAttempt(caller('amina', 'trainee'), attempt(status))).toEqual(['exams.read-receipt']);
  });

  it.each<Role>(['trainee', 'state-admin', 'examiner', 'instructor', 'chief-examiner', 'registrar', 'auditor'])(
    'is nothing to the attempt of another, also as %s',
    (role) => {
      expect(allowedOnAttempt(caller('bilal', role), attempt('open'))).toEqual([]);
    },
  );
});

describe('A sitting', () => {
  const trainee = caller('amina', 'trainee');

  it('is started in its window by those of its cohort, once', () => {
    expect(allowedOnSitting(trainee, { phase: 'open', mayEnter: true, attemptStatus: null })).toEqual([
      'exams.start-attempt',
    ]);
    expect(allowedOnSitting(trainee, { phase: 'open', mayEnter: false, attemptStatus: null })).toEqual([]);
    expect(allowedOnSitting(trainee, { phase: 'upcoming', mayEnter: true, attemptStatus: null })).toEqual([]);
    expect(allowedOnSitting(trainee, { phase: 'closed', mayEnter: true, attemptStatus: null })).toEqual([]);
    expect(allowedOnSitting(trainee, { phase: 'open', mayEnter: true, attemptStatus: 'submitted' })).toEqual([]);
  });

  it('is gone on with while the attempt is open, also after it closed', () => {
    expect(allowedOnSitting(trainee, { phase: 'closed', mayEnter: true, attemptStatus: 'open' })).toEqual([
      'exams.start-attempt',
    ]);
  });

  it('shows its late answers to the chief examiner', () => {
    const chief = caller('farid', 'chief-examiner');
    expect(allowedOnSitting(chief, { phase: 'closed', mayEnter: false, attemptStatus: null })).toEqual([
      'exams.list-late-responses',
    ]);
  });
});

describe('A late answer', () => {
  const chief = caller('farid', 'chief-examiner');

  it.each<[AttemptStatus, boolean]>([
    ['open', false],
    ['submitted', true],
    ['scored', true],
    ['released', false],
  ])('of an attempt that is %s: admitted %s', (attemptStatus, admitted) => {
    expect(allowedOnLateResponse(chief, { attemptStatus, admittedAt: null })).toEqual(
      admitted ? ['exams.admit-late-responses'] : [],
    );
  });

  it('is admitted once, and by the chief alone', () => {
    const facts = { attemptStatus: 'submitted', admittedAt: null } as const;
    expect(allowedOnLateResponse(chief, { ...facts, admittedAt: '2026-03-04T09:00:00.000Z' })).toEqual([]);
    expect(allowedOnLateResponse(caller('r', 'registrar'), facts)).toEqual([]);
  });
});
