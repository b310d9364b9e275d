import type { Caller, Role } from '#kernel';
import { allowedOn, allowedOnPending, visibleTo } from './certificate.policy.js';

const caller = (role: Role, stateCode: string | null = null): Caller => ({
  personId: `the ${role}`,
  sessionId: 'a session',
  stateCode,
  roles: [role],
});

describe('who sees which certificates', () => {
  it.each([
    ['registrar', null, { all: true, ofState: null }],
    ['auditor', null, { all: true, ofState: null }],
    ['state-admin', 'tn', { all: false, ofState: 'tn' }],
    ['trainee', 'tn', { all: false, ofState: null }],
    ['instructor', null, { all: false, ofState: null }],
    ['chief-examiner', null, { all: false, ofState: null }],
  ] as const)('%s of %s', (role, state, expected) => {
    expect(visibleTo(caller(role, state))).toEqual({ ...expected, readers: [`the ${role}`] });
  });
});

describe('who was entered twice', () => {
  it('sees the certificates of both records', () => {
    const absorbed = { ...caller('trainee', 'tn'), absorbed: ['the other record'] };
    expect(visibleTo(absorbed)).toEqual({ all: false, ofState: null, readers: ['the trainee', 'the other record'] });
  });
});

describe('what may be done to a certificate', () => {
  const registrar = caller('registrar');

  it('is the registrar’s, as its status allows', () => {
    expect(allowedOn(registrar, 'valid', null)).toEqual(['certification.suspend', 'certification.request-revocation']);
    expect(allowedOn(registrar, 'expired', null)).toEqual([
      'certification.suspend',
      'certification.request-revocation',
    ]);
    expect(allowedOn(registrar, 'suspended', null)).toEqual([
      'certification.reinstate',
      'certification.request-revocation',
    ]);
    expect(allowedOn(registrar, 'revoked', null)).toEqual([]);
  });

  it.each(['auditor', 'state-admin', 'trainee'] as const)('is nothing for the %s', (role) => {
    expect(allowedOn(caller(role), 'valid', null)).toEqual([]);
    expect(allowedOnPending(caller(role), { requestedBy: 'somebody' })).toEqual([]);
  });

  it('is, once a revocation waits, its confirmation by another than who asked', () => {
    expect(allowedOn(registrar, 'valid', { requestedBy: registrar.personId })).toEqual([
      'certification.suspend',
      'certification.withdraw-revocation',
    ]);
    expect(allowedOn(registrar, 'valid', { requestedBy: 'another' })).toEqual([
      'certification.suspend',
      'certification.confirm-revocation',
      'certification.withdraw-revocation',
    ]);
  });
});
