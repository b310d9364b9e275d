import { certificateIssued, certificateReinstated, certificateRevoked, certificateSuspended } from '#contracts/events';
import { eventOf, type NewEvent } from '#queue';
import type { DraftCertificate } from './domain/certificate-snapshot.js';
import type { StatusChangeKind } from './domain/certificate.states.js';

/** What events say of every certificate, and of the change that they report. */
export interface ChangedCertificate {
  readonly id: string;
  readonly personId: string;
  readonly stateCode: string;
  readonly courseVersionId: string;
  readonly printed: DraftCertificate['snapshot'];
  /** Number of the change. */
  readonly sequence: number;
}

export interface IssuedFrom extends Pick<DraftCertificate, 'issuedAt' | 'validFrom' | 'validUntil'> {
  readonly resultId: string;
}

export const issuedEvent = (
  certificate: ChangedCertificate,
  { resultId, issuedAt, validFrom, validUntil }: IssuedFrom,
): NewEvent =>
  eventOf(certificateIssued, certificate.sequence, {
    ...factsOf(certificate),
    resultId,
    validFrom: validFrom.toISOString(),
    validUntil: validUntil?.toISOString() ?? null,
    issuedAt: issuedAt.toISOString(),
  });

export function changedEvent(
  certificate: ChangedCertificate,
  { kind, reason }: { readonly kind: Exclude<StatusChangeKind, 'issued'>; readonly reason: string | null },
  at: string,
): NewEvent {
  const { sequence } = certificate;
  const facts = { ...factsOf(certificate), reason: reason ?? '' };
  if (kind === 'suspended') return eventOf(certificateSuspended, sequence, { ...facts, suspendedAt: at });
  if (kind === 'revoked') return eventOf(certificateRevoked, sequence, { ...facts, revokedAt: at });
  return eventOf(certificateReinstated, sequence, { ...facts, reinstatedAt: at });
}

const factsOf = ({ id, personId, stateCode, courseVersionId, printed }: ChangedCertificate) => ({
  certificateId: id,
  number: printed.number,
  personId,
  stateCode,
  courseVersionId,
});
