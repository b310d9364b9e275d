import { DomainError } from '#kernel';

/** What the centre decided about a certificate; whether it also expired is told by its validity. */
export type CertificateState = 'issued' | 'suspended' | 'revoked';

/** The acts that change it; each is kept as a record with who, when and why. */
export const STATUS_CHANGES = ['issued', 'suspended', 'reinstated', 'revoked'] as const;
export type StatusChangeKind = (typeof STATUS_CHANGES)[number];

/** The whole lifecycle: from each state, the acts allowed and where they lead. Revoked is final. */
const TRANSITIONS: Readonly<Record<CertificateState, Partial<Record<StatusChangeKind, CertificateState>>>> = {
  issued: { suspended: 'suspended', revoked: 'revoked' },
  suspended: { reinstated: 'issued', revoked: 'revoked' },
  revoked: {},
};

/** The state that an act leaves behind it. */
export const STATE_AFTER: Readonly<Record<StatusChangeKind, CertificateState>> = {
  issued: 'issued',
  suspended: 'suspended',
  reinstated: 'issued',
  revoked: 'revoked',
};

/** The state after `act`; throws `certification.not-from-this-status` (conflict) where the table has none. */
export function stateAfter(state: CertificateState, act: StatusChangeKind): CertificateState {
  const next = TRANSITIONS[state][act];
  if (next === undefined) throw new DomainError('conflict', 'certification.not-from-this-status');
  return next;
}
