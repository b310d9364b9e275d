import { DomainError } from '#kernel';
import { STATUS_CHANGES, stateAfter, type CertificateState } from './certificate.states.js';

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
