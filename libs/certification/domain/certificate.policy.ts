import type { CertificateStatus } from '#contracts/certification';
import type { Caller } from '#kernel';

/** Which certificates somebody may see: all, those of a state, or their own. Isolation in the database stands behind. */
export interface Visibility {
  readonly all: boolean;
  readonly stateCode: string | null;
  readonly personId: string;
}

export function visibleTo({ personId, stateCode, roles }: Caller): Visibility {
  const all = roles.includes('registrar') || roles.includes('auditor');
  return { all, stateCode: roles.includes('state-admin') ? stateCode : null, personId };
}

export interface PendingRevocation {
  readonly requestedBy: string;
}

/** Ids of the operations that change this certificate and are open to the caller. */
export function allowedOn(caller: Caller, status: CertificateStatus, pending: PendingRevocation | null): string[] {
  if (!caller.roles.includes('registrar') || status === 'revoked') return [];
  const turn = status === 'suspended' ? 'certification.reinstate' : 'certification.suspend';
  return pending === null ? [turn, 'certification.request-revocation'] : [turn, ...allowedOnPending(caller, pending)];
}

/** Of a revocation that waits: a second registrar confirms it; either may withdraw it. */
export function allowedOnPending(caller: Caller, { requestedBy }: PendingRevocation): string[] {
  if (!caller.roles.includes('registrar')) return [];
  const withdraw = 'certification.withdraw-revocation';
  return caller.personId === requestedBy ? [withdraw] : ['certification.confirm-revocation', withdraw];
}
