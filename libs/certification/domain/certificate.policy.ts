import type { CertificateStatus } from '#contracts/certification';
import { readerOf } from '#http';
import type { Caller, Role } from '#kernel';

const READS_ALL: readonly Role[] = ['registrar', 'auditor'];

/** Which certificates somebody may see: all, those of a state, or their own. The database's isolation backs this up. */
export type Visibility = ReturnType<typeof readerOf>;

export const visibleTo = (caller: Caller): Visibility => readerOf(caller, READS_ALL);

export interface PendingRevocation {
  readonly requestedBy: string;
}

/** Ids of the operations that change this certificate and are open to the caller. */
export function allowedOn(caller: Caller, status: CertificateStatus, pending: PendingRevocation | null): string[] {
  if (!caller.roles.includes('registrar') || status === 'revoked') return [];
  const turn = status === 'suspended' ? 'certification.reinstate' : 'certification.suspend';
  return pending === null ? [turn, 'certification.request-revocation'] : [turn, ...allowedOnPending(caller, pending)];
}

/** The operations on a waiting revocation: a second registrar confirms it; either may withdraw it. */
export function allowedOnPending(caller: Caller, { requestedBy }: PendingRevocation): string[] {
  if (!caller.roles.includes('registrar')) return [];
  const withdraw = 'certification.withdraw-revocation';
  return caller.personId === requestedBy ? [withdraw] : ['certification.confirm-revocation', withdraw];
}
