import { DomainError } from '#kernel';
import { STATUS_CHANGES, stateAfter, statusAt, type CertificateState } from './certificate.states.js';

describe('the life of a certificate', () => {
  const allowed: Record<string, CertificateState> = {
    'issued suspended': 'suspended',
    'issued revoked': 'revoked',
    'suspended reinstated': 'issued',
    'suspended revoked': 'revoked',
  };
  const states: CertificateState[] = ['issued', 'suspended', 'revoked'];

  it.each(states.flatMap((state) => STATUS_CHANGES.map((act) => [state, act] as const)))(
    'when %s and %s',
    (state, act) => {
      const expected = allowed[`${state} ${act}`];
      if (expected) expect(stateAfter(state, act)).toBe(expected);
      else
        expect(() => stateAfter(state, act)).toThrow(new DomainError('conflict', 'certification.not-from-this-status'));
    },
  );
});

describe('the status told to the public', () => {
  const end = new Date('2026-03-01T00:00:00Z');
  const before = new Date('2026-02-28T23:59:59Z');

  it('is valid until the end and expired from it on', () => {
    expect(statusAt('issued', end, before)).toBe('valid');
    expect(statusAt('issued', end, end)).toBe('expired');
  });

  it('stays valid for good without an end', () => {
    expect(statusAt('issued', null, new Date('2199-01-01T00:00:00Z'))).toBe('valid');
  });

  it('says suspended or revoked even after the end', () => {
    expect(statusAt('suspended', end, end)).toBe('suspended');
    expect(statusAt('revoked', end, before)).toBe('revoked');
  });
});
